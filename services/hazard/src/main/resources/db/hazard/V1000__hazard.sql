-- One row per hazard; its signed steps are one document that only grows.
create table hazard (
    id                         text primary key,
    number                     text        not null unique,
    state                      text        not null,
    grade                      text,
    source                     text        not null,
    title                      text        not null check (char_length(title) <= 100),
    description                text        not null,
    matter_code                text        not null,
    matter_name                text        not null,
    enterprise_id              text,
    enterprise_name            text,
    enterprise_uscc            text,
    division_code              text        not null,
    division_name              text        not null,
    division_path              text        not null,
    place                      text        not null,
    longitude                  double precision,
    latitude                   double precision,
    found_at                   timestamptz not null,
    reported_at                timestamptz not null,
    reporter_username          text        not null,
    reporter_name              text        not null,
    reporter_post              text,
    reporter_organisation_id   text,
    reporter_organisation_name text,
    handler_id                 text,
    handler_name               text,
    overseer_id                text,
    overseer_name              text,
    gap                        boolean     not null,
    responsible_ids            text[]      not null,
    leader_posts               text[]      not null,
    evidence_ids               text[]      not null,
    responsible                jsonb       not null,
    suggestion                 jsonb       not null,
    steps                      jsonb       not null,
    due_at                     timestamptz,
    version                    bigint      not null,
    check (found_at <= reported_at)
);
create index hazard_division on hazard (division_path text_pattern_ops, reported_at desc);
create index hazard_handler on hazard (handler_id, reported_at desc);
create index hazard_enterprise on hazard (enterprise_id, reported_at desc);
create index hazard_reporter on hazard (reporter_username, reported_at desc);
create index hazard_responsible on hazard using gin (responsible_ids);
create index hazard_due on hazard (due_at) where due_at is not null;

-- When it was found and reported never changes, and no hazard is ever deleted: it is written off.
create function hazard_keep_statutory_times() returns trigger language plpgsql as $$
begin
    if new.found_at is distinct from old.found_at
        or new.reported_at is distinct from old.reported_at
        or new.number is distinct from old.number
        or new.reporter_username is distinct from old.reporter_username then
        raise exception 'statutory times of hazard % are immutable', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger hazard_statutory_times before update on hazard
    for each row execute function hazard_keep_statutory_times();
revoke delete, truncate on hazard from ${appRole};
