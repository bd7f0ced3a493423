-- Users, passwords and groups are the engine's; here is what it has no place for.
create table people_person (
    id varchar(64) primary key,
    name varchar(120) not null,
    search_key varchar(400) not null,
    email varchar(200),
    institution varchar(200),
    locale varchar(10) not null,
    illustrative boolean not null,
    password_set boolean not null,
    locked boolean not null,
    security_version integer not null,
    created_at timestamp(6) with time zone not null,
    version bigint not null
);
create index people_person_list on people_person (name, id);

create table people_session (
    token_hash varchar(64) primary key,
    person_id varchar(64) not null references people_person (id),
    security_version integer not null,
    created_at timestamp(6) with time zone not null,
    last_used_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null
);
create index people_session_person on people_session (person_id);
create index people_session_ends on people_session (ends_at);

-- A link that is shown once and works once. No person: it makes the first administrator.
create table people_link (
    token_hash varchar(64) primary key,
    person_id varchar(64) references people_person (id),
    created_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null
);
create index people_link_person on people_link (person_id);

create table people_throttle (
    bucket varchar(80) primary key,
    tries integer not null,
    last_try_at timestamp(6) with time zone not null,
    next_try_at timestamp(6) with time zone not null
);
create index people_throttle_age on people_throttle (last_try_at);
