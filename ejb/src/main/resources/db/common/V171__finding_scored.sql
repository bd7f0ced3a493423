-- What a reviewer found is scored by another reviewer, by the same rubric as evidence.
alter table contribution_score alter column item_id drop not null;
alter table contribution_score add column finding_id varchar(36) references gate_finding (id);
alter table contribution_score add constraint contribution_score_of_one
    check (item_id is null and finding_id is not null or item_id is not null and finding_id is null);
alter table contribution_score add constraint contribution_score_finding_once unique (review_id, finding_id, scorer);

-- The member of the panel for whom a stand-in found it.
alter table gate_finding add column on_behalf_of varchar(64);
