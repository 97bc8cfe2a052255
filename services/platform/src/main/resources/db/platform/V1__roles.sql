-- Flyway runs as the owner; the service itself connects as ${appRole}, which gets what it needs and no more.
grant usage on schema public to ${appRole};
alter default privileges in schema public grant select, insert, update, delete on tables to ${appRole};
alter default privileges in schema public grant usage, select on sequences to ${appRole};
