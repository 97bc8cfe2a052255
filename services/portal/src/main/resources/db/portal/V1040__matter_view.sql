-- One row per plate, case, interview and listing at its latest version: what its clocks and tasks do not say of who may
-- see them. As the others a copy of what was published.

create table matter_view (
    id text primary key,
    type text not null,
    state text not null,
    -- the hazard a plate hangs on: who sees the hazard sees the plate
    hazard_id text,
    -- the case an interview or listing rests on
    case_id text,
    handler_organisation text,
    -- division of the handler, whose leaders decide; null while the handler is not known here
    handler_path text,
    responsible_organisations text[] not null,
    -- whom it is about, each as matter.Party writes it; the four below are read off it
    parties text[] not null,
    subject_organisations text[] not null,
    answering_organisations text[] not null,
    seats text[] not null,
    holders text[] not null,
    version bigint not null,
    changed xid8 not null default pg_current_xact_id()
);
create index matter_view_changed on matter_view (changed);
create index matter_view_hazard on matter_view (hazard_id) where hazard_id is not null;
create index matter_view_case on matter_view (case_id) where case_id is not null;
create index matter_view_holders on matter_view using gin (holders);

-- Tasks of whoever is answerable in person, and of leaders, who are named by place and not by body.
create index task_view_subject on task_view (subject_id);
create index task_view_undirected on task_view (due_at) where closed_at is null and organisation is null;
