-- Evidence in full, numbered and ranked, and the texts it had before. What has no confidentiality is restricted; what was
-- recorded before there was any gets the one that is given when none is said.
alter table contribution_evidence add column number integer;
alter table contribution_evidence add column rank_in_claim integer;
alter table contribution_evidence add column evidence_type varchar(20);
alter table contribution_evidence add column source_role varchar(20);
alter table contribution_evidence add column obtained_on date;
alter table contribution_evidence add column event_date date;
alter table contribution_evidence add column method varchar(1000);
alter table contribution_evidence add column probative_test varchar(20);
alter table contribution_evidence add column probative_result varchar(20);
alter table contribution_evidence add column limitations varchar(2000);
alter table contribution_evidence add column confidentiality varchar(20);
alter table contribution_evidence add column changed_by varchar(64);
alter table contribution_evidence add column changed_at timestamp(6) with time zone;
alter table contribution_evidence add column withdrawn_at timestamp(6) with time zone;
update contribution_evidence set
    probative_test = 'STRAW_IN_THE_WIND',
    confidentiality = 'ENGAGEMENT_ONLY',
    changed_by = added_by,
    changed_at = added_at,
    number = (select count(*) from contribution_evidence o
        where o.engagement_id = contribution_evidence.engagement_id
        and (o.added_at < contribution_evidence.added_at
            or (o.added_at = contribution_evidence.added_at and o.id <= contribution_evidence.id)));
update contribution_evidence set rank_in_claim = number;
update contribution_evidence set withdrawn_at =
    (select max(e.happened_at) from audit_event e
        where e.subject_type = 'evidence' and e.subject_id = contribution_evidence.id and e.action = 'evidence.withdraw')
    where state = 'WITHDRAWN';
alter table contribution_evidence alter column number set not null;
alter table contribution_evidence alter column rank_in_claim set not null;
alter table contribution_evidence alter column probative_test set not null;
alter table contribution_evidence alter column changed_by set not null;
alter table contribution_evidence alter column changed_at set not null;
alter table contribution_evidence add constraint contribution_evidence_once unique (engagement_id, number);

create table contribution_evidence_version (
    id varchar(36) primary key,
    evidence_id varchar(36) not null references contribution_evidence (id),
    version bigint not null,
    body text not null,
    confidentiality varchar(20),
    written_by varchar(64) not null,
    written_at timestamp(6) with time zone not null,
    constraint contribution_evidence_version_once unique (evidence_id, version)
);
