-- Who has which knowledge-sharing role at the client, and since when: a row each, which stays as history.
create table governance_client_role (
    id varchar(36) primary key,
    engagement_id varchar(20) not null references engagement_engagement (id),
    number integer not null,
    role varchar(30) not null,
    title varchar(200),
    person varchar(200),
    unit varchar(200),
    share integer,
    since_on date,
    until_on date,
    reports_to varchar(200),
    tasks varchar(4000),
    terms_hash varchar(64) references platform_file (hash),
    terms_name varchar(200),
    terms_signed_on date,
    changed_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    withdrawn_at timestamp(6) with time zone,
    version bigint not null,
    unique (engagement_id, number)
);
create index governance_client_role_terms on governance_client_role (terms_hash);

-- Templates of terms of reference that an administrator brought. The newest of a role is filled in; all stay.
create table governance_terms_template (
    id varchar(36) primary key,
    role varchar(30) not null,
    number integer not null,
    file_hash varchar(64) not null references platform_file (hash),
    file_name varchar(200) not null,
    brought_by varchar(64) not null,
    brought_at timestamp(6) with time zone not null,
    unique (role, number)
);
create index governance_terms_template_file on governance_terms_template (file_hash);
