-- Insert and read only: on PostgreSQL the application's role has no right to change or delete events or links.
create table audit_event (
    id varchar(36) primary key,
    happened_at timestamp(6) with time zone not null,
    actor varchar(128) not null,
    on_behalf_of varchar(128),
    action varchar(60) not null,
    subject_type varchar(40) not null,
    subject_id varchar(64) not null,
    engagement_id varchar(20),
    request_id varchar(36) not null,
    payload_hash varchar(64) not null,
    hash varchar(64) not null
);
create index audit_event_engagement on audit_event (engagement_id, happened_at);
create index audit_event_subject on audit_event (subject_type, subject_id, happened_at);

-- What was before, what is after, and why: apart from the event, so that personal data can be erased and the chain stays.
create table audit_payload (
    event_id varchar(36) primary key,
    salt varchar(32) not null,
    body text
);

create table audit_pending (
    event_id varchar(36) primary key
);

create table audit_link (
    seq bigint primary key,
    event_id varchar(36) not null unique references audit_event (id),
    previous_hash varchar(64) not null,
    hash varchar(64) not null
);

create table audit_head (
    id integer primary key,
    seq bigint not null,
    hash varchar(64) not null
);
insert into audit_head (id, seq, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
