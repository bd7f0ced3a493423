-- Before and after action reviews of a phase, beside the one about the engagement as a whole. An after review names the
-- before review that it answers; before reviews say when the after review will be held.
alter table learning_action_review add column paired_with varchar(36) references learning_action_review (id);
alter table learning_action_review add column after_on date;
alter table learning_action_review add column changed_by varchar(64);
alter table learning_action_review add column changed_at timestamp(6) with time zone;
update learning_action_review set changed_by = recorded_by, changed_at = recorded_at;
alter table learning_action_review alter column changed_by set not null;
alter table learning_action_review alter column changed_at set not null;
-- one of each kind in a phase; those about the whole have no phase
alter table learning_action_review add constraint learning_action_review_once unique (engagement_id, phase, kind);
create index learning_action_review_newest on learning_action_review (kind, held_on);

-- What an after review found to be done. Without an owner or a day it can be saved, and the review is not held yet.
create table learning_action (
    id varchar(36) primary key,
    engagement_id varchar(20) not null references engagement_engagement (id),
    review_id varchar(36) not null references learning_action_review (id),
    phase integer not null,
    number integer not null,
    text varchar(1000) not null,
    owner varchar(64),
    due_on date,
    state varchar(10) not null,
    reason varchar(1000),
    settled_by varchar(64),
    settled_at timestamp(6) with time zone,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    version bigint not null,
    constraint learning_action_number unique (engagement_id, number)
);
create index learning_action_owed on learning_action (owner, state, due_on);
