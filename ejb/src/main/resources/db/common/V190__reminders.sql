-- Whose preference no row tells gets the digest at the usual hour. The language stands with the person; null while nobody
-- chose one, when pages follow the browser and letters are in English, as all were until now.
create table notice_preference (
    person_id varchar(64) primary key,
    mail varchar(20) not null,
    digest_hour integer not null,
    version bigint not null
);
alter table people_person alter column locale drop not null;
update people_person set locale = null;

-- The text key of what a notice is about, where its name differs by language: a step of a phase.
alter table notice_notice add column about varchar(100);

-- What the next digest of a person tells; the row goes when it was told, or is of no use any more.
create table notice_digest_item (
    id varchar(36) primary key,
    person_id varchar(64) not null,
    engagement_id varchar(20),
    kind varchar(40) not null,
    about varchar(100),
    detail varchar(1000) not null,
    path varchar(300) not null,
    task_id varchar(64),
    due_at timestamp(6) with time zone,
    created_at timestamp(6) with time zone not null
);
create index notice_digest_item_person on notice_digest_item (person_id, created_at);

-- One digest for a person and day: the key, person and day, keeps a second one out, whichever thread or node writes it.
create table notice_digest (
    id varchar(80) primary key,
    written_at timestamp(6) with time zone not null
);
create index notice_digest_age on notice_digest (written_at);
