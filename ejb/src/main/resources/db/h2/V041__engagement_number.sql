create view engagement_next_number as select next value for engagement_number as number;
