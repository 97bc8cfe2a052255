-- When this service last looked at its clocks, and the gaps in that. Real time, and how far ahead of it the platform's
-- clock then stood (demonstration only).
create table deadline_heartbeat (
    single boolean primary key default true check (single),
    beat_at timestamptz not null,
    ahead_millis bigint not null
);

create table deadline_outage (
    id bigint generated always as identity primary key,
    -- in the platform's time, as the ends are
    from_at timestamptz not null,
    to_at timestamptz not null,
    noted_at timestamptz not null default now(),
    check (to_at > from_at)
);
create index deadline_outage_to on deadline_outage (to_at);
