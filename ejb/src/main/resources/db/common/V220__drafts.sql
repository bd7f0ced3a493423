-- What somebody typed into a form of a page and has not sent yet: theirs alone, gone thirty days later.
create table platform_draft (
    person_id varchar(64) not null,
    page varchar(300) not null,
    form varchar(100) not null,
    fields text not null,
    kept_at timestamp(6) with time zone not null,
    primary key (person_id, page, form)
);
create index platform_draft_age on platform_draft (kept_at);
create index platform_draft_person on platform_draft (person_id, kept_at);
