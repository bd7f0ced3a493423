-- Which steps of a phase were done; a return that names a step empties done_by and done_at again.
create table engagement_step (
    id varchar(100) primary key,
    engagement_id varchar(20) not null references engagement_engagement (id),
    phase integer not null,
    element varchar(60) not null,
    done_by varchar(64),
    done_at timestamp(6) with time zone,
    unique (engagement_id, phase, element)
);
