-- A code that is missing or does not check is a way in, marked as not verified and with the reason.
alter table enterprise alter column uscc type varchar(18);
alter table enterprise alter column uscc drop not null;
alter table enterprise add column code_note varchar(200);
alter table enterprise add constraint enterprise_code_note check (uscc is not null or code_note is not null) not valid;
-- What an enterprise is found by (TextSearch).
alter table enterprise add column search_key text generated always as (search_key(
    name || ' ' || coalesce(uscc, '') || ' ' || address)) stored;
create unique index enterprise_without_code on enterprise (division, name) where uscc is null;

-- Rows without a code wait like the others; what was already registered is told and changed only where that was asked for.
alter table enterprise_import_row alter column uscc type varchar(18);
alter table enterprise_import_row alter column uscc drop not null;
alter table enterprise_import add column update_known boolean not null default false;
