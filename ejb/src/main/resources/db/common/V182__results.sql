-- Result chains: each version whole, written once. The one with the highest number stands.
create table results_chain_version (
    id varchar(36) primary key,
    engagement_id varchar(20) not null references engagement_engagement (id),
    number integer not null,
    body text not null,
    changes varchar(4000) not null,
    reason varchar(1000),
    written_by varchar(64) not null,
    written_at timestamp(6) with time zone not null,
    constraint results_chain_version_once unique (engagement_id, number)
);

-- The indicators that every engagement can take. A proposal is one that nobody has approved for the programme yet.
create table results_library (
    code varchar(20) primary key,
    name varchar(200) not null,
    definition varchar(2000) not null,
    unit varchar(100) not null,
    measure varchar(20) not null,
    ascending boolean not null,
    numerator varchar(300),
    denominator varchar(300),
    proposal boolean not null
);
insert into results_library (code, name, definition, unit, measure, ascending, numerator, denominator, proposal) values
    ('OKS-01', 'Governance elements operating', 'Elements of in-house knowledge governance that operate, out of 13: adopted with evidence, and used since.', 'elements', 'UNIT', true, null, null, true),
    ('OKS-02', 'Assets validated', 'Knowledge assets of the institution that were validated and stand.', 'assets', 'UNIT', true, null, null, true),
    ('OKS-03', 'Median days, identified to validated', 'Half of the assets validated in the period took no longer than this from the day they were identified to the day they were validated.', 'days', 'UNIT', false, null, null, true),
    ('OKS-04', 'Assets validated by a non-author', 'Share of the assets validated in the period whose validator had no part in writing them.', 'percent', 'PERCENTAGE', true, 'assets validated by somebody who did not write them', 'assets validated', true),
    ('OKS-05', 'Assets used in an exchange', 'Assets that were used in at least one exchange with peers.', 'assets', 'UNIT', true, null, null, true),
    ('OKS-06', 'Peers that replicate', 'Peer institutions that committed to, started or sustain a replication; tell the three apart.', 'institutions', 'UNIT', true, null, null, true),
    ('OKS-07', 'Staff active as champions', 'Staff who acted as knowledge champions at least once in the period; tell women and men apart.', 'people', 'UNIT', true, null, null, true),
    ('OKS-08', 'Capability score', 'Mean of the stages of the eight capability pillars, from 1 to 5, as assessed.', 'stage', 'UNIT', true, null, null, true),
    ('OKS-09', 'Institutional capacity risk', 'Rating of the institutional capacity category of the operation: 1 low, 2 moderate, 3 substantial, 4 high.', 'rating', 'ORDINAL', false, null, null, true),
    ('OKS-10', 'End users reached by a replicated service', 'People who were reached by a service that a peer took over; watched, not claimed.', 'people', 'UNIT', true, null, null, true);

create table results_indicator (
    id varchar(36) primary key,
    engagement_id varchar(20) not null references engagement_engagement (id),
    number integer not null,
    library varchar(20) references results_library (code),
    name varchar(200) not null,
    definition varchar(2000),
    node varchar(8),
    unit varchar(100),
    measure varchar(20),
    ascending boolean,
    baseline numeric(19, 4),
    baseline_year integer,
    baseline_comment varchar(1000),
    dimensions varchar(1000) not null,
    numerator varchar(300),
    denominator varchar(300),
    source varchar(500),
    frequency varchar(20),
    responsible varchar(200),
    operation_indicator varchar(300),
    sdg_target varchar(8),
    quality text not null,
    changed_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    withdrawn_at timestamp(6) with time zone,
    version bigint not null,
    constraint results_indicator_once unique (engagement_id, number)
);

create table results_period (
    id varchar(36) primary key,
    indicator_id varchar(36) not null references results_indicator (id),
    number integer not null,
    starts_on date not null,
    ends_on date not null,
    target numeric(19, 4),
    target_comment varchar(1000),
    opened_by varchar(64),
    opened_at timestamp(6) with time zone,
    constraint results_period_once unique (indicator_id, number)
);

create table results_update (
    id varchar(36) primary key,
    indicator_id varchar(36) not null references results_indicator (id),
    period integer not null,
    number integer not null,
    measured numeric(19, 4),
    numerator numeric(19, 4),
    denominator numeric(19, 4),
    parts text not null,
    remark varchar(2000),
    status varchar(30) not null,
    entered_by varchar(64) not null,
    entered_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    settled_by varchar(64),
    settled_at timestamp(6) with time zone,
    review_note varchar(1000),
    version bigint not null,
    constraint results_update_once unique (indicator_id, number),
    constraint results_update_in_period foreign key (indicator_id, period) references results_period (indicator_id, number)
);

-- A manager's reason for more core indicators than usual.
create table results_allowance (
    engagement_id varchar(20) primary key references engagement_engagement (id),
    most integer not null,
    reason varchar(1000) not null,
    given_by varchar(64) not null,
    given_at timestamp(6) with time zone not null
);

-- What was delivered to the client, a row each.
create table results_service (
    id varchar(36) primary key,
    engagement_id varchar(20) not null references engagement_engagement (id),
    number integer not null,
    type varchar(30) not null,
    title varchar(200),
    delivered_on date not null,
    days numeric(7, 1),
    people varchar(300),
    women integer,
    men integer,
    others integer,
    cost numeric(19, 2),
    currency varchar(3),
    funding varchar(300),
    node varchar(8),
    changed_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    withdrawn_at timestamp(6) with time zone,
    version bigint not null,
    constraint results_service_once unique (engagement_id, number)
);
create index results_service_day on results_service (engagement_id, delivered_on);
