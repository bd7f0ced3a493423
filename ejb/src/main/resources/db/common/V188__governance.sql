-- What the institution needs to govern its knowledge: one row for each element of an engagement that was begun.
create table governance_element (
    id varchar(60) primary key,
    engagement_id varchar(20) not null references engagement_engagement (id),
    element_type varchar(30) not null,
    state varchar(20) not null,
    what varchar(4000),
    owner_name varchar(200),
    owner_function varchar(200),
    evidence_title varchar(300),
    evidence_link varchar(1000),
    evidence_on date,
    file_hash varchar(64) references platform_file (hash),
    file_name varchar(200),
    review_on date,
    proposed_by varchar(64),
    proposed_at timestamp(6) with time zone,
    adopted_on date,
    signed_by varchar(64),
    signed_name varchar(200),
    signed_at timestamp(6) with time zone,
    operating_since date,
    operating_note varchar(2000),
    returned_reason varchar(2000),
    returned_at timestamp(6) with time zone,
    changed_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    version bigint not null,
    unique (engagement_id, element_type)
);
create index governance_element_file on governance_element (file_hash);

-- A sponsor without an account is asked by a one-time link. Only its hash is kept, and that as long as it works.
create table governance_sponsor_link (
    id varchar(36) primary key,
    element_id varchar(60) not null references governance_element (id),
    engagement_id varchar(20) not null references engagement_engagement (id),
    name varchar(120) not null,
    address varchar(200) not null,
    sponsor_function varchar(200) not null,
    language varchar(20) not null,
    token_hash varchar(64) unique,
    asked_by varchar(64) not null,
    asked_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    state varchar(10) not null,
    used_at timestamp(6) with time zone,
    version bigint not null
);
create index governance_sponsor_link_element on governance_sponsor_link (element_id, asked_at);
