-- Processes that do not go on, or are not where their case is; open until somebody put them right.
create table process_alert (
    id            uuid        primary key,
    case_type     text        not null,
    case_id       text        not null,
    case_number   text        not null,
    case_title    text        not null,
    division_name text        not null,
    reason        text        not null,
    process       text,
    place         text        not null,
    error         text,
    job_id        text,
    raised_at     timestamptz not null,
    resolved_at   timestamptz,
    resolved_by   text,
    resolution    text
);
create unique index process_alert_once on process_alert (case_id, reason, place) where resolved_at is null;
create index process_alert_open on process_alert (raised_at desc, id) where resolved_at is null;
create index process_alert_resolved_at on process_alert (resolved_at) where resolved_at is not null;
