create table platform_file (
    hash varchar(64) primary key,
    size_bytes bigint not null,
    media_type varchar(100) not null,
    stored_at timestamp(6) with time zone not null
);

create table platform_idempotency (
    person_id varchar(64) not null,
    idempotency_key varchar(100) not null,
    request_hash varchar(64) not null,
    location varchar(500) not null,
    created_at timestamp(6) with time zone not null,
    primary key (person_id, idempotency_key)
);
create index platform_idempotency_age on platform_idempotency (created_at);
