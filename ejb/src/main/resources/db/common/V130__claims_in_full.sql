-- A claim in full, and the texts it had before.
alter table contribution_claim add column rival_tested varchar(4000);
alter table contribution_claim add column assumptions varchar(4000);
alter table contribution_claim add column significance varchar(2000);
alter table contribution_claim add column outcome_area varchar(40);
alter table contribution_claim add column result_level varchar(40);
alter table contribution_claim add column ico_type varchar(40);
alter table contribution_claim add column capacity_factor varchar(40);
alter table contribution_claim add column change_type varchar(20);
alter table contribution_claim add column services varchar(200);
alter table contribution_claim add column intention varchar(20);
alter table contribution_claim add column valence varchar(20);
alter table contribution_claim add column maturity_level integer;
alter table contribution_claim add column contribution_level varchar(20);
alter table contribution_claim add column operation varchar(20);
alter table contribution_claim add column against_sought boolean;
alter table contribution_claim add column against_note varchar(2000);
alter table contribution_claim add column changed_by varchar(64);
alter table contribution_claim add column withdrawn_at timestamp(6) with time zone;
alter table contribution_claim add column arrangements integer default 0 not null;
update contribution_claim set changed_by = author;
update contribution_claim set withdrawn_at = changed_at where state = 'WITHDRAWN';
alter table contribution_claim alter column changed_by set not null;

create table contribution_claim_version (
    id varchar(36) primary key,
    claim_id varchar(36) not null references contribution_claim (id),
    version bigint not null,
    body text not null,
    written_by varchar(64) not null,
    written_at timestamp(6) with time zone not null,
    constraint contribution_claim_version_once unique (claim_id, version)
);
