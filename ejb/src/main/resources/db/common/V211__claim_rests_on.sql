-- The services delivered on which a claim rests, by their numbers.
alter table contribution_claim add column deliveries varchar(1000);
