-- Mail: written in the transaction that causes it, sent after it. The words and the link of a letter go when it is sent.
create table notice_mail (
    id varchar(36) primary key,
    person_id varchar(64),
    address varchar(200) not null,
    name varchar(120) not null,
    language varchar(20) not null,
    kind varchar(40) not null,
    engagement_id varchar(20),
    subject varchar(300) not null,
    body text,
    link varchar(500),
    state varchar(10) not null,
    tries integer not null,
    next_try_at timestamp(6) with time zone not null,
    leased_by varchar(36),
    leased_until timestamp(6) with time zone,
    last_error varchar(300),
    written_at timestamp(6) with time zone not null,
    useless_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    version bigint not null
);
create index notice_mail_due on notice_mail (state, next_try_at);
create index notice_mail_list on notice_mail (written_at);
