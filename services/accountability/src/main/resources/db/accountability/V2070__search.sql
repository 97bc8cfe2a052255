-- What cases, interviews, listings, duties and public entries are found by (TextSearch).
alter table accountability_case add column search_key text generated always as (search_key(
    title || ' ' || number || ' ' || handler_name || ' ' || division_name)) stored;
alter table interview add column search_key text generated always as (search_key(
    title || ' ' || number || ' ' || interviewer_name || ' ' || division_name)) stored;
alter table listing add column search_key text generated always as (search_key(
    title || ' ' || number || ' ' || subject_name || ' ' || division_name)) stored;
alter table duty add column search_key text generated always as (search_key(
    name || ' ' || number || ' ' || coalesce(post_name, '') || ' ' || organisation_name || ' '
    || coalesce(holder_name, '') || ' ' || division_name)) stored;
alter table public_entry add column search_key text generated always as (search_key(
    title || ' ' || coalesce(subject, '') || ' ' || number || ' ' || coalesce(credit_code, '') || ' '
    || division_name)) stored;
