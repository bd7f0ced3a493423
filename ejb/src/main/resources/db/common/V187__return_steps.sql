-- A return names steps of the phase by their element in the drawing, not only one of four kinds.
alter table gate_decision alter column steps set data type varchar(1000);
