-- The open user tasks, as every list of tasks reads them. Written by the engine's transaction, one row per open task;
-- a row goes when its task ends.
create table workflow_inbox (
    task_id varchar(64) not null primary key,
    engagement_id varchar(20) not null,
    process_key varchar(100) not null,
    element_id varchar(100) not null,
    phase integer,
    gate integer,
    audience varchar(30) not null,
    assignee varchar(64),
    created_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone not null,
    form_key varchar(255)
);
