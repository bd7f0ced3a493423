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
