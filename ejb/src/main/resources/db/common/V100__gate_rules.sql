-- The versions of the decision tables that a phase began with.
create table gate_rule_version (
    engagement_id varchar(20) not null references engagement_engagement (id),
    phase integer not null,
    rule_table varchar(60) not null,
    version integer not null,
    primary key (engagement_id, phase, rule_table)
);

-- A line of the readiness list that a manager who is not on the team let pass, with the reason.
create table gate_waiver (
    engagement_id varchar(20) not null references engagement_engagement (id),
    gate integer not null,
    check_id varchar(60) not null,
    reason varchar(2000) not null,
    waived_by varchar(64) not null,
    waived_at timestamp(6) with time zone not null,
    primary key (engagement_id, gate, check_id)
);
