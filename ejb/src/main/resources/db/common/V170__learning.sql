-- What an engagement learns from its own action. Reviews are about a piece of action (action), a phase (phase), or, with
-- neither, the engagement as a whole. Answers are kept by the code of their question.
create table learning_action_review (
    id varchar(36) primary key,
    engagement_id varchar(20) not null references engagement_engagement (id),
    kind varchar(10) not null,
    phase integer,
    action varchar(400),
    held_on date,
    participants varchar(1000),
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    version bigint not null
);
create index learning_action_review_of on learning_action_review (engagement_id);

create table learning_answer (
    review_id varchar(36) not null references learning_action_review (id),
    question varchar(20) not null,
    answer varchar(4000) not null,
    primary key (review_id, question)
);

-- The review with which an engagement ends: held, or waived with a reason.
create table learning_end_review (
    engagement_id varchar(20) primary key references engagement_engagement (id),
    review_id varchar(36) unique references learning_action_review (id),
    waived_reason varchar(2000),
    settled_by varchar(64) not null,
    settled_at timestamp(6) with time zone not null,
    constraint learning_end_review_held_or_waived check (
        review_id is null and waived_reason is not null or review_id is not null and waived_reason is null)
);

-- Until now room engagement kept it. It did not ask when the review was held, nor by whom: that stays unknown.
insert into learning_action_review (id, engagement_id, kind, recorded_by, recorded_at, version)
select 'end-of-' || engagement_id, engagement_id, 'AAR', recorded_by, recorded_at, 1
from engagement_closing where waived_reason is null;

insert into learning_answer (review_id, question, answer)
select 'end-of-' || engagement_id, 'INTENDED', intended
from engagement_closing where waived_reason is null and intended is not null;
insert into learning_answer (review_id, question, answer)
select 'end-of-' || engagement_id, 'ACTUAL', actual
from engagement_closing where waived_reason is null and actual is not null;
insert into learning_answer (review_id, question, answer)
select 'end-of-' || engagement_id, 'CAUSES', causes
from engagement_closing where waived_reason is null and causes is not null;
insert into learning_answer (review_id, question, answer)
select 'end-of-' || engagement_id, 'SAME_AGAIN', same_again
from engagement_closing where waived_reason is null and same_again is not null;
insert into learning_answer (review_id, question, answer)
select 'end-of-' || engagement_id, 'DIFFERENTLY', differently
from engagement_closing where waived_reason is null and differently is not null;

insert into learning_end_review (engagement_id, review_id, waived_reason, settled_by, settled_at)
select engagement_id, case when waived_reason is null then 'end-of-' || engagement_id end, waived_reason, recorded_by,
    recorded_at
from engagement_closing;

drop table engagement_closing;

-- Tasks that are open lead to the page that is theirs now.
update workflow_inbox set form_key = '/learning/review.xhtml' where form_key = '/engagement/closing.xhtml';
