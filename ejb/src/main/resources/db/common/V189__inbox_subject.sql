-- What a task is about where its drawing runs on its own, beside the engagement: the id of the room's own thing.
alter table workflow_inbox add column subject varchar(64);
create index workflow_inbox_subject on workflow_inbox (subject);
