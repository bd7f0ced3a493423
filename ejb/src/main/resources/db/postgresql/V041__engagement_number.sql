create view engagement_next_number as select nextval('engagement_number') as number;
