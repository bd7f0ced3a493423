-- Emergent learning tables: one framing question, talked through in four quadrants. Each names the former one, whose
-- right half it is held against. Where no conversation was held, why_not says so.
create table learning_table (
    id varchar(36) primary key,
    engagement_id varchar(20) not null references engagement_engagement (id),
    number integer not null,
    phase integer not null,
    framing_question varchar(600),
    held_on date,
    facilitator varchar(200),
    participants varchar(1000),
    previous integer,
    why_not varchar(1000),
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    version bigint not null,
    constraint learning_table_number unique (engagement_id, number),
    constraint learning_table_previous foreign key (engagement_id, previous)
        references learning_table (engagement_id, number)
);

-- What stands in a quadrant. derived_from and evidence are codes, parted by blanks: the first of entries of the same
-- table, the second as the team calls its evidence. What is withdrawn stays, and its number is not given again.
create table learning_entry (
    id varchar(36) primary key,
    table_id varchar(36) not null references learning_table (id),
    quadrant varchar(20) not null,
    number integer not null,
    text varchar(1000),
    if_part varchar(1000),
    then_part varchar(1000),
    derived_from varchar(400),
    evidence varchar(400),
    assumption varchar(10),
    status varchar(10),
    owner varchar(64),
    due_on date,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    withdrawn_by varchar(64),
    withdrawn_at timestamp(6) with time zone,
    version bigint not null,
    constraint learning_entry_number unique (table_id, quadrant, number)
);

-- How sure somebody is of their own skills, at the start and at the closing of an engagement.
create table learning_strength (
    id varchar(36) primary key,
    engagement_id varchar(20) not null references engagement_engagement (id),
    person varchar(64) not null,
    moment varchar(10) not null,
    rated_at timestamp(6) with time zone not null,
    version bigint not null,
    constraint learning_strength_once unique (engagement_id, person, moment)
);

create table learning_strength_mark (
    strength_id varchar(36) not null references learning_strength (id),
    skill varchar(30) not null,
    mark integer not null,
    primary key (strength_id, skill),
    constraint learning_strength_mark_range check (mark between 1 and 5)
);
