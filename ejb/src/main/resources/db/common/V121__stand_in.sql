-- Who acts for whom, from the first day to the last, both included; ended_at ends it sooner.
create table people_stand_in (
    id varchar(36) primary key,
    person_id varchar(64) not null references people_person (id),
    stand_in_id varchar(64) not null references people_person (id),
    first_day date not null,
    last_day date not null,
    reason varchar(500) not null,
    made_by varchar(64) not null,
    made_at timestamp(6) with time zone not null,
    ended_by varchar(64),
    ended_at timestamp(6) with time zone,
    version bigint not null
);
create index people_stand_in_person on people_stand_in (person_id, last_day);
create index people_stand_in_stand_in on people_stand_in (stand_in_id, last_day);

-- Held while somebody is named, so that two who name each other at the same moment cannot make a circle.
create table people_stand_in_turn (
    id integer primary key
);
insert into people_stand_in_turn (id) values (1);
