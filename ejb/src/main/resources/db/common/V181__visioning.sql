-- Where the institution stands and what it wants. One row for each artefact of an engagement, with its version.

-- The operation's institutional capacity risk (SORT category 5), rated again and again: rows are added, never changed.
create table visioning_risk_rating (
    id varchar(36) primary key,
    engagement_id varchar(20) not null references engagement_engagement (id),
    phase integer not null,
    rating varchar(20) not null,
    rated_on date not null,
    source varchar(20) not null,
    document_title varchar(300),
    link varchar(1000),
    file_hash varchar(64) references platform_file (hash),
    file_name varchar(200),
    rationale varchar(2000),
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null
);
create index visioning_risk_rating_of on visioning_risk_rating (engagement_id);

create table visioning_funding (
    id varchar(60) primary key,
    engagement_id varchar(20) not null references engagement_engagement (id),
    changed_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    version bigint not null
);
create table visioning_funding_source (
    id varchar(80) primary key,
    funding_id varchar(60) not null references visioning_funding (id),
    place integer not null,
    kind varchar(30) not null,
    name varchar(300),
    share integer,
    unique (funding_id, place)
);

-- Each round of the capability assessment: what the team agreed on, pillar by pillar.
create table visioning_assessment (
    id varchar(60) primary key,
    engagement_id varchar(20) not null references engagement_engagement (id),
    assessment_round varchar(20) not null,
    changed_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    version bigint not null,
    unique (engagement_id, assessment_round)
);
create table visioning_pillar_score (
    id varchar(80) primary key,
    assessment_id varchar(60) not null references visioning_assessment (id),
    pillar varchar(30) not null,
    current_stage varchar(30),
    aspired_stage varchar(30),
    note varchar(2000),
    priority boolean not null,
    unique (assessment_id, pillar)
);
-- What each respondent said, side by side. Rows are added, never changed.
create table visioning_respondent (
    id varchar(36) primary key,
    engagement_id varchar(20) not null references engagement_engagement (id),
    assessment_round varchar(20) not null,
    said_by varchar(200) not null,
    said_on date not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null
);
create index visioning_respondent_of on visioning_respondent (engagement_id, assessment_round);
create table visioning_respondent_score (
    respondent_id varchar(36) not null references visioning_respondent (id),
    pillar varchar(30) not null,
    current_stage varchar(30),
    aspired_stage varchar(30),
    primary key (respondent_id, pillar)
);

create table visioning_learning (
    id varchar(60) primary key,
    engagement_id varchar(20) not null references engagement_engagement (id),
    changed_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    version bigint not null
);
create table visioning_challenge (
    id varchar(80) primary key,
    learning_id varchar(60) not null references visioning_learning (id),
    place integer not null,
    element varchar(30) not null,
    why varchar(2000),
    unique (learning_id, place)
);
create table visioning_learning_goal (
    id varchar(80) primary key,
    learning_id varchar(60) not null references visioning_learning (id),
    place integer not null,
    element varchar(30),
    goal varchar(1000),
    owner varchar(64),
    due_on date,
    decision varchar(1000),
    unique (learning_id, place)
);

create table visioning_objective (
    id varchar(60) primary key,
    engagement_id varchar(20) not null references engagement_engagement (id),
    development_goal varchar(2000),
    capacity_factor varchar(30),
    institutional_challenge varchar(2000),
    change_objective varchar(1000),
    changed_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    version bigint not null
);

create table visioning_sign_off (
    id varchar(60) primary key,
    engagement_id varchar(20) not null references engagement_engagement (id),
    leader varchar(200),
    leader_function varchar(200),
    signed_on date,
    link varchar(1000),
    file_hash varchar(64) references platform_file (hash),
    file_name varchar(200),
    changed_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    version bigint not null
);

-- The framing question, and the programme's two questions with the codes of the claims that each answer names.
create table visioning_framing (
    id varchar(60) primary key,
    engagement_id varchar(20) not null references engagement_engagement (id),
    question varchar(500),
    value_answer varchar(2000),
    value_claims varchar(500),
    part_answer varchar(2000),
    part_claims varchar(500),
    changed_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    version bigint not null
);
