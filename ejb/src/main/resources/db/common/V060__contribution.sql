create table contribution_claim (
    id varchar(36) primary key,
    engagement_id varchar(20) not null references engagement_engagement (id),
    number integer not null,
    phase integer not null,
    statement varchar(2000) not null,
    who_changed varchar(300) not null,
    our_part varchar(4000),
    others_part varchar(4000),
    rival varchar(4000),
    state varchar(20) not null,
    author varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    version bigint not null,
    constraint contribution_claim_once unique (engagement_id, number)
);

create table contribution_evidence (
    id varchar(36) primary key,
    claim_id varchar(36) not null references contribution_claim (id),
    engagement_id varchar(20) not null references engagement_engagement (id),
    kind varchar(10) not null,
    title varchar(200) not null,
    text varchar(4000),
    link varchar(1000),
    file_hash varchar(64) references platform_file (hash),
    file_name varchar(200),
    source varchar(300) not null,
    locator varchar(200),
    main_item boolean not null,
    direction varchar(12) not null,
    state varchar(20) not null,
    added_by varchar(64) not null,
    added_at timestamp(6) with time zone not null,
    version bigint not null
);
create index contribution_evidence_claim on contribution_evidence (claim_id, state);
create index contribution_evidence_engagement on contribution_evidence (engagement_id, state);
