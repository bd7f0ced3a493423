-- Somebody outside is asked by a one-time link whether a claim holds. The words are kept as they were asked.
create table contribution_substantiation (
    id varchar(36) primary key,
    claim_id varchar(36) not null references contribution_claim (id),
    engagement_id varchar(20) not null references engagement_engagement (id),
    name varchar(120) not null,
    address varchar(200) not null,
    relation varchar(300) not null,
    language varchar(20) not null,
    claim_version bigint not null,
    asked_statement varchar(2000) not null,
    asked_significance varchar(4000) not null,
    asked_our_part varchar(4000) not null,
    token_hash varchar(64) unique,
    asked_by varchar(64) not null,
    asked_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    state varchar(10) not null,
    answered_at timestamp(6) with time zone,
    on_statement varchar(20),
    on_significance varchar(20),
    on_our_part varchar(20),
    about_statement varchar(2000),
    about_significance varchar(2000),
    about_our_part varchar(2000),
    how_known varchar(2000),
    version bigint not null
);
create index contribution_substantiation_claim on contribution_substantiation (claim_id, asked_at);
