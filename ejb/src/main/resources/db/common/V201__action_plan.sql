-- What is done about each learning challenge that the institution put first: who, by when, with which money.
create table governance_action (
    id varchar(36) primary key,
    engagement_id varchar(20) not null references engagement_engagement (id),
    number integer not null,
    challenge varchar(30) not null,
    what varchar(1000) not null,
    owner varchar(64),
    owner_name varchar(200),
    start_on date,
    due_on date,
    state varchar(20) not null,
    reason varchar(1000),
    amount numeric(14, 2),
    currency varchar(3),
    funding varchar(300),
    element_type varchar(30),
    settled_by varchar(64),
    settled_at timestamp(6) with time zone,
    changed_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    version bigint not null,
    unique (engagement_id, number)
);
create index governance_action_owner on governance_action (owner, state);
