-- The inquiry into an incident and its closing: one row each, what was done is one document.
create table inquiry (
    incident_id       text primary key references incident,
    level             text   not null,
    organisation_name text   not null,
    body_ids          text[] not null,
    log               jsonb  not null
);
create index inquiry_bodies on inquiry using gin (body_ids);

create table closure (
    incident_id text primary key references incident,
    seat        jsonb       not null,
    replied_at  timestamptz,
    archived_at timestamptz,
    reopened    integer     not null,
    body_ids    text[]      not null,
    log         jsonb       not null
);
create index closure_bodies on closure using gin (body_ids);

-- No document's list ever loses what is in it: who formed a team, what was filed and signed before it lapsed, how it was
-- evaluated. The time of the reply, from which the year counts, never changes.
create function log_keeps(before jsonb, after jsonb, variadic lists text[]) returns boolean language sql immutable as $$
    select bool_and(jsonb_array_length(after -> name) >= jsonb_array_length(before -> name)
        and (select coalesce(bool_and(after -> name -> (place - 1)::int = entry), true)
             from jsonb_array_elements(before -> name) with ordinality as kept(entry, place)))
    from unnest(lists) as name
$$;
create function inquiry_keep_history() returns trigger language plpgsql as $$
begin
    if not log_keeps(old.log, new.log, 'formations', 'former')
        or (old.log ->> 'reply') is not null and new.log -> 'reply' is distinct from old.log -> 'reply' then
        raise exception 'history of inquiry % is immutable', old.incident_id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger inquiry_history before update on inquiry for each row execute function inquiry_keep_history();
create function closure_keep_history() returns trigger language plpgsql as $$
begin
    if not log_keeps(old.log, new.log, 'lapsed', 'evaluations')
        or new.replied_at is distinct from old.replied_at then
        raise exception 'history of closure % is immutable', old.incident_id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger closure_history before update on closure for each row execute function closure_keep_history();
revoke delete, truncate on inquiry, closure from ${appRole};
