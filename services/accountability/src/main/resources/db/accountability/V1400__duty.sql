-- One row per recurring duty, seat and period. Who owed it and what was filed is one document that only grows.
create table duty (
    id                text primary key,
    number            text        not null unique,
    recurring_duty_id text        not null,
    name              text        not null,
    times             integer     not null check (times > 0),
    evidence          text        not null,
    clock_id          text        not null,
    basis_document    text        not null,
    basis_clause      text        not null,
    verified          boolean     not null,
    organisation_id   text        not null,
    organisation_name text        not null,
    post_id           text,
    post_name         text,
    division_code     text        not null,
    division_name     text        not null,
    division_path     text        not null,
    leader_posts      text[]      not null,
    cycle             text        not null check (cycle in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
    period_start      date        not null,
    period_end        date        not null,
    state             text        not null check (state in ('OPEN', 'DONE', 'MISSED', 'MADE_UP', 'WITHDRAWN')),
    log               jsonb       not null,
    holder_username   text,
    holder_name       text,
    filed             integer     not null,
    armed_at          timestamptz not null,
    due_at            timestamptz not null,
    missed_at         timestamptz,
    done_at           timestamptz,
    stepped_at        timestamptz,
    version           bigint      not null,
    check (period_end > period_start),
    check (state not in ('DONE', 'MADE_UP') or done_at is not null),
    check (state not in ('MISSED', 'MADE_UP') or missed_at is not null)
);
create index duty_division on duty (division_path text_pattern_ops, period_end desc);
create index duty_period on duty (period_end desc, id);
create index duty_holder on duty (holder_username, period_end desc);
create index duty_organisation on duty (organisation_id, period_end desc);
create index duty_post on duty (post_id, period_end desc);
create index duty_due on duty (due_at) where state = 'OPEN';
create index duty_missed on duty (period_end desc, id) where state = 'MISSED';
-- The superior's overview reads nothing but this.
create index duty_compliance on duty (cycle, period_start, division_path text_pattern_ops) include (state);

-- What a duty was about and that it was missed never changes.
create function duty_keep_what_was_owed() returns trigger language plpgsql as $$
begin
    if new.number is distinct from old.number
        or new.recurring_duty_id is distinct from old.recurring_duty_id
        or new.post_id is distinct from old.post_id
        or new.period_start is distinct from old.period_start
        or new.cycle is distinct from old.cycle
        or new.armed_at is distinct from old.armed_at
        or (old.missed_at is not null and new.missed_at is distinct from old.missed_at)
        or jsonb_array_length(new.log -> 'filings') < jsonb_array_length(old.log -> 'filings') then
        raise exception 'what duty % was about is immutable', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger duty_what_was_owed before update on duty
    for each row execute function duty_keep_what_was_owed();
revoke delete, truncate on duty from ${appRole};

-- Periods that were opened; one without an end was interrupted and is gone through again.
create table duty_round (
    cycle        text        not null,
    period_start date        not null,
    pass         text        not null,
    opened_at    timestamptz not null,
    completed_at timestamptz,
    primary key (cycle, period_start)
);

-- Armed, but its process has not begun yet.
create table duty_start (
    duty_id  text        primary key references duty,
    armed_at timestamptz not null
);
