-- A rating of the capacity risk that was recorded wrongly is withdrawn with a reason; it stays on record and counts no more.
alter table visioning_risk_rating add column withdrawn_by varchar(64);
alter table visioning_risk_rating add column withdrawn_at timestamp(6) with time zone;
alter table visioning_risk_rating add column withdrawn_because varchar(1000);
