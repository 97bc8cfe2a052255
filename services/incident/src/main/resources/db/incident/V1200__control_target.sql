-- Control targets (控制指标) of a place and a year; null sets no limit.
create table control_target (
    division_code    text        not null,
    year             integer     not null check (year between 2000 and 2100),
    division_name    text        not null,
    division_path    text        not null,
    deaths           integer check (deaths >= 0),
    incidents        integer check (incidents >= 0),
    larger_incidents integer check (larger_incidents >= 0),
    document         text        not null,
    clause           text        not null,
    verified         boolean     not null,
    set_by           text        not null,
    set_by_name      text        not null,
    set_at           timestamptz not null,
    -- While it is exceeded: the moment that was found and told.
    exceeded_at      timestamptz,
    version          bigint      not null,
    primary key (division_code, year),
    check (deaths is not null or incidents is not null or larger_incidents is not null)
);
create index control_target_place on control_target (division_path text_pattern_ops, year);
revoke delete, truncate on control_target from ${appRole};

-- Statistics and actuals count by when it happened, as far as the report says.
create index incident_happened on incident (coalesce(occurred_at, known_at, sent_at)) where state <> 'MERGED';
