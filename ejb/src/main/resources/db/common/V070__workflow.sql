-- The open user tasks, as every list of tasks reads them. Written in the engine's transaction, one row per open task; the
-- row goes when its task ends. claimable_by is the audience while nobody has the task and null afterwards: an equality
-- that both databases can walk in the order of due dates, which "assignee is null" is not. A task without a due date is
-- due at the end of time, so that the order needs no rule for nulls.
create table workflow_inbox (
    task_id varchar(64) not null primary key,
    engagement_id varchar(20) not null,
    process_key varchar(100) not null,
    element_id varchar(100) not null,
    phase integer,
    gate integer,
    audience varchar(30) not null,
    claimable_by varchar(30),
    assignee varchar(64),
    created_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone not null,
    form_key varchar(255)
);
create index workflow_inbox_mine on workflow_inbox (assignee, due_at, created_at, task_id);
create index workflow_inbox_queue on workflow_inbox (claimable_by, due_at, created_at, task_id);
create index workflow_inbox_engagement on workflow_inbox (engagement_id, element_id);
