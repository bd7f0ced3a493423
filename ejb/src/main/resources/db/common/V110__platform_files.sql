-- What is known of a file: whether a scanner has looked at it, and since when nothing refers to it.
alter table platform_file add column state varchar(20) default 'NOT_SCANNED' not null;
alter table platform_file add column scanned_at timestamp(6) with time zone;
alter table platform_file add column unused_since timestamp(6) with time zone;
create index platform_file_state on platform_file (state, stored_at);

-- That a person sends, or sent, these bytes for this purpose. Without it nobody attaches a file.
create table platform_upload (
    id varchar(36) primary key,
    person_id varchar(64) not null,
    place varchar(64) not null,
    name varchar(200) not null,
    size_bytes bigint not null,
    received_bytes bigint not null,
    hash varchar(64) references platform_file (hash),
    started_at timestamp(6) with time zone not null
);
create index platform_upload_person on platform_upload (person_id, place);
create index platform_upload_hash on platform_upload (hash);
create index platform_upload_age on platform_upload (started_at);

-- Whether a link that somebody gave opens, as a job found it.
create table platform_link (
    id varchar(64) primary key,
    address varchar(1000) not null,
    state varchar(20) not null,
    detail varchar(200),
    checked_at timestamp(6) with time zone,
    next_check_at timestamp(6) with time zone not null
);
create index platform_link_due on platform_link (next_check_at);
