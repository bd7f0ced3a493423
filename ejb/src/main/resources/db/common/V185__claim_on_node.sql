-- The node of the result chain that a claim hangs on, by its code.
alter table contribution_claim add column chain_node varchar(8);
