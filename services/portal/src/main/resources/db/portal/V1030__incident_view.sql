-- One row per incident at its latest version, for the boards; as the others a copy of what was published.

create table incident_view (
    id text primary key,
    number text not null,
    title text not null,
    state text not null,
    kind text not null,
    -- the confirmed grade, else what the figures give so far
    grade text,
    provisional boolean not null,
    near_miss boolean not null,
    enterprise_id text,
    enterprise_name text,
    division_code text not null,
    division_name text not null,
    division_path text not null,
    handler_organisation text,
    responsible_organisations text[] not null,
    reporter text not null,
    received_at timestamptz not null,
    relay_level text,
    closed_at timestamptz,
    version bigint not null,
    changed xid8 not null default pg_current_xact_id()
);
create index incident_view_changed on incident_view (changed);
create index incident_view_received on incident_view (received_at, division_path text_pattern_ops);
