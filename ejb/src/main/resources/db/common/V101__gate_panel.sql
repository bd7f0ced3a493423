-- What approvers weigh: frozen at submission and at each refresh, under one digest.
create table gate_pack (
    id varchar(36) primary key,
    review_id varchar(36) not null references gate_review (id),
    number integer not null,
    digest varchar(64) not null,
    body text not null,
    made_by varchar(64) not null,
    made_at timestamp(6) with time zone not null,
    constraint gate_pack_once unique (review_id, number)
);

-- The panel of a round. Who recused stays on record; nobody sits twice.
create table gate_seat (
    id varchar(36) primary key,
    review_id varchar(36) not null references gate_review (id),
    person_id varchar(64) not null,
    seat_role varchar(10) not null,
    appointed_by varchar(64) not null,
    appointed_at timestamp(6) with time zone not null,
    recused_at timestamp(6) with time zone,
    recusal_reason varchar(2000),
    version bigint not null,
    constraint gate_seat_once unique (review_id, person_id)
);
create index gate_seat_person on gate_seat (person_id, review_id);

-- Who declared to have no conflict of interest: a member of the panel, or the stand-in of one.
create table gate_declaration (
    id varchar(36) primary key,
    review_id varchar(36) not null references gate_review (id),
    person_id varchar(64) not null,
    declared_at timestamp(6) with time zone not null,
    constraint gate_declaration_once unique (review_id, person_id)
);

-- Nobody votes twice on one digest, neither for a seat nor by hand of a stand-in.
create table gate_vote (
    id varchar(36) primary key,
    review_id varchar(36) not null references gate_review (id),
    person_id varchar(64) not null,
    cast_by varchar(64) not null,
    decision varchar(30) not null,
    reason varchar(4000) not null,
    digest varchar(64) not null,
    voted_at timestamp(6) with time zone not null,
    constraint gate_vote_seat_once unique (review_id, digest, person_id),
    constraint gate_vote_hand_once unique (review_id, digest, cast_by)
);

-- Decisions on record: a round may be held and decided later. What was weighed is kept as it was read.
create table gate_decision (
    id varchar(36) primary key,
    review_id varchar(36) not null references gate_review (id),
    decision varchar(30) not null,
    proposal varchar(30) not null,
    differs varchar(2000),
    reason varchar(4000) not null,
    steps varchar(200),
    held_until date,
    digest varchar(64) not null,
    weighed text not null,
    signature varchar(1000) not null,
    decided_by varchar(64) not null,
    on_behalf_of varchar(64),
    decided_at timestamp(6) with time zone not null
);
create index gate_decision_review on gate_decision (review_id, decided_at);
create index gate_decision_time on gate_decision (decided_at, id);

create table gate_condition (
    id varchar(36) primary key,
    engagement_id varchar(20) not null references engagement_engagement (id),
    gate integer not null,
    review_id varchar(36) not null references gate_review (id),
    number integer not null,
    text varchar(1000) not null,
    owner varchar(64) not null,
    due_on date not null,
    closed_by varchar(64),
    closed_at timestamp(6) with time zone,
    closing_note varchar(2000),
    version bigint not null,
    constraint gate_condition_once unique (engagement_id, number)
);

-- What a reviewer adds during the review: part of the decision's record, not of the pack.
create table gate_finding (
    id varchar(36) primary key,
    review_id varchar(36) not null references gate_review (id),
    number integer not null,
    claim_id varchar(36),
    against boolean not null,
    title varchar(200) not null,
    text varchar(4000) not null,
    author varchar(64) not null,
    found_at timestamp(6) with time zone not null,
    constraint gate_finding_once unique (review_id, number)
);

create table gate_comment (
    id varchar(36) primary key,
    engagement_id varchar(20) not null references engagement_engagement (id),
    gate integer not null,
    review_id varchar(36) not null references gate_review (id),
    item_kind varchar(20) not null,
    item_id varchar(36) not null,
    item_code varchar(20) not null,
    field varchar(60),
    state varchar(30) not null,
    text varchar(4000) not null,
    author varchar(64) not null,
    made_at timestamp(6) with time zone not null,
    version bigint not null
);
create index gate_comment_engagement on gate_comment (engagement_id, gate);

create table gate_reply (
    id varchar(36) primary key,
    comment_id varchar(36) not null references gate_comment (id),
    state varchar(30) not null,
    text varchar(4000) not null,
    author varchar(64) not null,
    made_at timestamp(6) with time zone not null
);
create index gate_reply_comment on gate_reply (comment_id, made_at);

-- Once per gate; the manager who settles it took no part.
create table gate_dispute (
    id varchar(36) primary key,
    engagement_id varchar(20) not null references engagement_engagement (id),
    gate integer not null,
    review_id varchar(36) not null references gate_review (id),
    reason varchar(4000) not null,
    raised_by varchar(64) not null,
    raised_at timestamp(6) with time zone not null,
    outcome varchar(20),
    settled_for varchar(4000),
    settled_by varchar(64),
    settled_at timestamp(6) with time zone,
    version bigint not null,
    constraint gate_dispute_once unique (engagement_id, gate)
);

alter table gate_review add column size varchar(10);
alter table gate_review add column risk varchar(12);
alter table gate_review add column quorum integer;

alter table engagement_engagement add column capacity_risk varchar(12);
alter table engagement_engagement add column held_from varchar(20);

-- On hold: by a gate's decision or a manager, with a reason and the day on which a manager is asked what next.
create table engagement_hold (
    id varchar(36) primary key,
    engagement_id varchar(20) not null references engagement_engagement (id),
    reason varchar(4000) not null,
    held_until date not null,
    held_by varchar(64) not null,
    held_at timestamp(6) with time zone not null,
    asked_at timestamp(6) with time zone,
    resumed_by varchar(64),
    resumed_at timestamp(6) with time zone,
    resumed_for varchar(2000)
);
create index engagement_hold_engagement on engagement_hold (engagement_id, held_at);
create index engagement_hold_until on engagement_hold (resumed_at, held_until);
