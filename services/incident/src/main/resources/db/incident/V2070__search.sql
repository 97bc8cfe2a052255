-- What an incident is found by (TextSearch).
alter table incident add column search_key text generated always as (search_key(
    title || ' ' || number || ' ' || coalesce(enterprise_name, '') || ' ' || division_name || ' ' || address)) stored;
