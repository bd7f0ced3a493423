-- What a reviewer gave an item of evidence in one round of a gate. It counts while the item is as it was then.
create table contribution_score (
    id varchar(36) primary key,
    review_id varchar(36) not null references gate_review (id),
    item_id varchar(36) not null references contribution_evidence (id),
    item_hash varchar(64) not null,
    scorer varchar(64) not null,
    plausibility integer not null check (plausibility between 1 and 5),
    uniqueness integer not null check (uniqueness between 1 and 5),
    triangulation integer not null check (triangulation between 1 and 5),
    transparency integer not null check (transparency between 1 and 5),
    independence integer not null check (independence between 1 and 5),
    answered boolean not null,
    remark varchar(2000),
    scored_at timestamp(6) with time zone not null,
    version bigint not null,
    constraint contribution_score_once unique (review_id, item_id, scorer)
);
create index contribution_score_item on contribution_score (item_id);
