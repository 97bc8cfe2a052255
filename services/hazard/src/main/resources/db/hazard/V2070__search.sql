-- What a hazard and its plate are found by (TextSearch): words of place and description too.
alter table hazard add column search_key text generated always as (search_key(
    title || ' ' || number || ' ' || coalesce(enterprise_name, '') || ' ' || coalesce(enterprise_uscc, '') || ' '
    || matter_name || ' ' || division_name || ' ' || place || ' ' || description)) stored;
alter table hazard_plate add column search_key text generated always as (search_key(
    number || ' ' || coalesce(notice_number, '') || ' ' || office_name)) stored;
