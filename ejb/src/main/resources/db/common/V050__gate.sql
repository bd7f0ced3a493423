create table gate_review (
    id varchar(36) primary key,
    engagement_id varchar(20) not null references engagement_engagement (id),
    gate integer not null,
    round integer not null,
    state varchar(20) not null,
    submitted_by varchar(64) not null,
    submitted_at timestamp(6) with time zone not null,
    opened_at timestamp(6) with time zone,
    reminded_at timestamp(6) with time zone,
    escalated_at timestamp(6) with time zone,
    decision varchar(30),
    route varchar(10),
    reason varchar(4000),
    decided_by varchar(64),
    decided_at timestamp(6) with time zone,
    version bigint not null,
    constraint gate_review_once unique (engagement_id, gate, round)
);
