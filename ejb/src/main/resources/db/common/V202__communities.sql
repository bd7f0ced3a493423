-- Communities of practice at the client, each with a log of its meetings.
create table governance_community (
    id varchar(36) primary key,
    engagement_id varchar(20) not null references engagement_engagement (id),
    number integer not null,
    name varchar(200) not null,
    purpose varchar(2000),
    sponsor varchar(200),
    facilitator varchar(200),
    members integer,
    organizations integer,
    first_meeting_on date,
    rhythm varchar(20),
    state varchar(20) not null,
    element_type varchar(30) not null,
    changed_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    version bigint not null,
    unique (engagement_id, number)
);
create table governance_meeting (
    id varchar(36) primary key,
    community_id varchar(36) not null references governance_community (id),
    number integer not null,
    held_on date not null,
    topic varchar(500) not null,
    women integer,
    men integer,
    others integer,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    withdrawn_at timestamp(6) with time zone,
    unique (community_id, number)
);
