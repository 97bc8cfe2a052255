-- Read models of the boards: copies of what other services published, rebuilt from the topics at any time.
-- "changed" is the writing transaction: readers in every copy of the portal follow it (see live.ChangeFeed).

create table hazard_view (
    id text primary key,
    number text not null,
    title text not null,
    state text not null,
    grade text,
    matter_name text not null,
    enterprise_id text,
    enterprise_name text,
    division_code text not null,
    division_name text not null,
    division_path text not null,
    handler_organisation text,
    responsible_organisations text[] not null,
    reporter text not null,
    reported_at timestamptz not null,
    written_off_at timestamptz,
    version bigint not null,
    changed xid8 not null default pg_current_xact_id()
);
create index hazard_view_changed on hazard_view (changed);
create index hazard_view_reported on hazard_view (reported_at, division_path text_pattern_ops);
create index hazard_view_written_off on hazard_view (written_off_at, division_path text_pattern_ops) where written_off_at is not null;

create table deadline_view (
    id text primary key,
    subject_type text not null,
    subject_id text not null,
    subject_number text not null,
    subject_title text not null,
    clock_id text not null,
    name text not null,
    basis_document text not null,
    basis_clause text not null,
    verified boolean not null,
    state text not null,
    -- still to be done: running, paused, or missed and not made up for
    open boolean not null,
    organisation text,
    post text,
    leader_posts text[] not null,
    division_path text not null,
    due_at timestamptz not null,
    missed_at timestamptz,
    met_at timestamptz,
    version bigint not null,
    changed xid8 not null default pg_current_xact_id()
);
create index deadline_view_changed on deadline_view (changed);
create index deadline_view_open_due on deadline_view (due_at, id) where open;
create index deadline_view_open_place on deadline_view (division_path text_pattern_ops, due_at) where open;
create index deadline_view_open_organisation on deadline_view (organisation, due_at) where open;
create index deadline_view_open_post on deadline_view using gin (leader_posts) where open;
create index deadline_view_missed on deadline_view (missed_at, division_path text_pattern_ops) where missed_at is not null;

create table task_view (
    id text primary key,
    subject_type text not null,
    subject_id text not null,
    subject_number text not null,
    subject_title text not null,
    key text not null,
    name text not null,
    roles text[] not null,
    organisation text,
    division_path text not null,
    division_name text not null,
    due_at timestamptz,
    opened_at timestamptz not null,
    closed_at timestamptz,
    closed_by text,
    outcome text,
    changed xid8 not null default pg_current_xact_id()
);
create index task_view_changed on task_view (changed);
create index task_view_open on task_view (organisation, due_at) where closed_at is null;

create table notification (
    id uuid primary key,
    kind text not null,
    subject_type text not null,
    subject_id text not null,
    subject_number text not null,
    subject_title text not null,
    text text not null,
    basis_document text,
    basis_clause text,
    -- addressed to exactly one of these
    username text,
    post text,
    organisation text,
    at timestamptz not null,
    changed xid8 not null default pg_current_xact_id(),
    check (num_nonnulls(username, post, organisation) = 1)
);
create index notification_changed on notification (changed);
create index notification_username on notification (username, at desc) where username is not null;
create index notification_post on notification (post, at desc) where post is not null;
create index notification_organisation on notification (organisation, at desc) where organisation is not null;

create table notification_read (
    username text not null,
    notification uuid not null references notification on delete cascade,
    primary key (username, notification)
);

-- A task that ended. Kept apart from task_view, so that an end told before its beginning is not lost in a rebuild.
create table task_closure (
    id text primary key,
    closed_at timestamptz not null,
    closed_by text not null,
    outcome text not null
);

-- Rebuilds of the read models from the topics, the latest last.
create table rebuild (
    id bigint generated always as identity primary key,
    started_by text not null,
    started_at timestamptz not null,
    finished_at timestamptz,
    messages bigint not null default 0,
    set_aside bigint not null default 0
);
