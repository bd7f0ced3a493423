-- The day of the rating that the engagement's capacity risk follows; until there is one, the charter says it.
alter table engagement_engagement add column capacity_risk_rated_on date;
