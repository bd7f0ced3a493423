-- The decision tables by which gates are judged, version by version; an administrator's draft has no version yet.
create table workflow_rule_table (
    id varchar(36) primary key,
    rule_table varchar(60) not null,
    version integer,
    xml text not null,
    sha256 varchar(64) not null,
    state varchar(10) not null,
    -- the table's name while this version is in force, so that the database itself lets one alone be
    in_force varchar(60) unique,
    uploaded_by varchar(128) not null,
    uploaded_at timestamp(6) with time zone not null,
    note varchar(1000),
    activated_by varchar(128),
    activated_at timestamp(6) with time zone,
    row_version bigint not null,
    unique (rule_table, version)
);
create index workflow_rule_table_hash on workflow_rule_table (rule_table, sha256);
