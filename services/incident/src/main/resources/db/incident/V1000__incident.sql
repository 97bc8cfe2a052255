-- One row per incident. What was said, relayed, told and found is one document that only grows.
create table incident (
    id                         text primary key,
    number                     text        not null unique,
    title                      text        not null,
    kind                       text        not null,
    channel                    text        not null,
    state                      text        not null,
    grade                      text,
    confirmed_grade            text,
    provisional                boolean     not null,
    near_miss                  boolean     not null,
    finding                    jsonb       not null,
    log                        jsonb       not null,
    enterprise_id              text,
    enterprise_name            text,
    division_code              text        not null,
    division_name              text        not null,
    division_path              text        not null,
    address                    text        not null,
    longitude                  double precision,
    latitude                   double precision,
    occurred_at                timestamptz,
    known_at                   timestamptz,
    sent_at                    timestamptz not null,
    received_at                timestamptz not null,
    reported_at                timestamptz not null,
    supplement_until           timestamptz not null,
    reporter_username          text        not null,
    reporter_name              text        not null,
    reporter_post              text,
    reporter_organisation_id   text,
    reporter_organisation_name text,
    deaths                     integer,
    missing                    integer,
    serious_injuries           integer,
    loss_fen                   bigint,
    relay_level                text,
    late                       boolean     not null,
    omitted                    boolean     not null,
    handler_id                 text,
    responsible_ids            text[]      not null,
    leader_posts               text[]      not null,
    evidence_ids               text[]      not null,
    involved_ids               text[]      not null,
    merged_into                text references incident,
    due_at                     timestamptz,
    stepped_at                 timestamptz,
    version                    bigint      not null,
    check (known_at is null or occurred_at is null or known_at >= occurred_at),
    check (known_at is null or sent_at >= known_at),
    check ((state = 'MERGED') = (merged_into is not null))
);
create index incident_division on incident (division_path text_pattern_ops, received_at desc);
create index incident_received on incident (received_at desc, id);
create index incident_occurred on incident (occurred_at);
create index incident_enterprise on incident (enterprise_id, received_at desc);
create index incident_reporter on incident (reporter_username, received_at desc);
create index incident_involved on incident using gin (involved_ids);
create index incident_due on incident (due_at) where due_at is not null;
create index incident_place on incident (division_code, received_at desc);

-- The four times never change, nothing said is overwritten, and no incident is ever deleted.
create function incident_keep_what_was_said() returns trigger language plpgsql as $$
declare
    said integer := jsonb_array_length(old.log -> 'statements');
begin
    if new.occurred_at is distinct from old.occurred_at
        or new.known_at is distinct from old.known_at
        or new.sent_at is distinct from old.sent_at
        or new.received_at is distinct from old.received_at
        or new.number is distinct from old.number
        or new.reporter_username is distinct from old.reporter_username then
        raise exception 'statutory times of incident % are immutable', old.id using errcode = 'integrity_constraint_violation';
    end if;
    if old.division_code <> '000000' and new.division_code is distinct from old.division_code then
        raise exception 'the place of incident % is immutable', old.id using errcode = 'integrity_constraint_violation';
    end if;
    if jsonb_array_length(new.log -> 'statements') < said
        or (select jsonb_agg(said_then order by at) from jsonb_array_elements(new.log -> 'statements')
            with ordinality as s(said_then, at) where at <= said) is distinct from (old.log -> 'statements') then
        raise exception 'what was said of incident % is immutable', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger incident_what_was_said before update on incident
    for each row execute function incident_keep_what_was_said();
revoke delete, truncate on incident from ${appRole};
