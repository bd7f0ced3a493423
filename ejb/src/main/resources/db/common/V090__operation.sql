-- A lending operation belongs to a room of its own: projects lists bring what was only a P-number and a name before.
alter table engagement_operation rename to operation_operation;
alter table operation_operation add column country varchar(2);
alter table operation_operation add column place varchar(300);
alter table operation_operation add column region varchar(4000);
alter table operation_operation add column practice varchar(4000);
alter table operation_operation add column status varchar(4000);
alter table operation_operation add column closes_on date;
alter table operation_operation add column listed text default '{}' not null;
alter table operation_operation add column edits text default '{}' not null;
alter table operation_operation add column aside text default '{}' not null;
alter table operation_operation add column as_of date;
alter table operation_operation add column version bigint default 1 not null;
create index operation_operation_country on operation_operation (country, name, project_id);

-- A name that a person gave before lists were read stays, whatever a list says.
update operation_operation
set edits = '{"NAME":{"value":"'
    || replace(replace(replace(replace(name, chr(9), ' '), chr(10), ' '), '\', '\\'), '"', '\"')
    || '","by":"","at":"1970-01-01T00:00:00Z"}}';

create table operation_list (
    id varchar(36) primary key,
    file_hash varchar(64) not null references platform_file (hash),
    file_name varchar(200) not null,
    brought_by varchar(64) not null,
    brought_at timestamp(6) with time zone not null,
    state varchar(20) not null,
    refused varchar(200),
    as_of date,
    known_columns varchar(1000) not null,
    other_columns varchar(4000) not null,
    rows_staged integer not null,
    rows_done integer not null,
    through_row integer not null,
    began_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    worker varchar(36),
    worker_until timestamp(6) with time zone,
    version bigint not null
);
create index operation_list_state on operation_list (state, brought_at);

create table operation_list_row (
    id varchar(60) primary key,
    list_id varchar(36) not null references operation_list (id),
    row_number integer not null,
    project_id varchar(300),
    name varchar(300),
    place varchar(300),
    kind varchar(12) not null,
    facts text not null,
    aside text not null,
    wrong text not null,
    differences text not null,
    theirs varchar(1000) not null
);
create index operation_list_row_kind on operation_list_row (list_id, kind, row_number);
create index operation_list_row_order on operation_list_row (list_id, row_number);

-- What a person said about names of countries that lists write in their own way; null where it is none.
create table operation_country (
    name_key varchar(300) primary key,
    name varchar(300) not null,
    country varchar(2),
    said_by varchar(64) not null,
    said_at timestamp(6) with time zone not null
);
