create table notice_notice (
    id varchar(36) primary key,
    person_id varchar(64),
    role varchar(30),
    engagement_id varchar(20),
    kind varchar(40) not null,
    detail varchar(1000) not null,
    path varchar(300) not null,
    created_at timestamp(6) with time zone not null
);
create index notice_notice_person on notice_notice (person_id, created_at);
create index notice_notice_role on notice_notice (role, created_at);

create table notice_read (
    notice_id varchar(36) not null references notice_notice (id),
    person_id varchar(64) not null,
    read_at timestamp(6) with time zone not null,
    primary key (notice_id, person_id)
);
