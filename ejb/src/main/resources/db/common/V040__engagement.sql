create sequence engagement_number start with 1001 increment by 1;

create table engagement_institution (
    id varchar(36) primary key,
    name varchar(200) not null,
    name_key varchar(200) not null,
    country varchar(2) not null,
    constraint engagement_institution_once unique (name_key, country)
);

create table engagement_operation (
    id varchar(36) primary key,
    project_id varchar(7) not null unique,
    name varchar(300) not null
);

create table engagement_engagement (
    id varchar(20) primary key,
    client_id varchar(36) not null references engagement_institution (id),
    client_name varchar(200) not null,
    country varchar(2) not null,
    sector varchar(40) not null,
    operation_id varchar(36) references engagement_operation (id),
    exemption_reason varchar(1000),
    size varchar(10) not null,
    objective varchar(2000) not null,
    starts_on date not null,
    ends_on date not null,
    illustrative boolean not null,
    status varchar(20) not null,
    phase integer,
    phase_opened_at timestamp(6) with time zone,
    ending varchar(20),
    ending_reason varchar(2000),
    proposed_by varchar(64) not null,
    proposed_at timestamp(6) with time zone not null,
    started_at timestamp(6) with time zone,
    ended_at timestamp(6) with time zone,
    version bigint not null
);
create index engagement_engagement_list on engagement_engagement (status, phase, id);
create index engagement_engagement_country on engagement_engagement (country, id);
create index engagement_engagement_client on engagement_engagement (client_name, id);

create table engagement_member (
    engagement_id varchar(20) not null references engagement_engagement (id),
    person_id varchar(64) not null,
    role varchar(30) not null,
    primary key (engagement_id, person_id, role)
);
create index engagement_member_person on engagement_member (person_id, role, engagement_id);

create table engagement_work (
    id varchar(36) primary key,
    engagement_id varchar(20) not null references engagement_engagement (id),
    phase integer not null,
    what_was_done varchar(4000) not null,
    done_on date not null,
    done_by varchar(200) not null,
    link varchar(1000),
    file_hash varchar(64) references platform_file (hash),
    file_name varchar(200),
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    version bigint not null,
    constraint engagement_work_once unique (engagement_id, phase)
);

create table engagement_closing (
    engagement_id varchar(20) primary key references engagement_engagement (id),
    intended varchar(4000),
    actual varchar(4000),
    causes varchar(4000),
    same_again varchar(4000),
    differently varchar(4000),
    waived_reason varchar(2000),
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null
);
