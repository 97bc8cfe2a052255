-- Numbers are handed out in blocks, so that filings do not queue up for a counter; a restart may leave a hole.
create table number_block (
    prefix     text   primary key,
    next_value bigint not null
);

-- Filed, but its process has not begun yet.
create table process_start (
    case_id  text        primary key references incident,
    phase    text        not null,
    filed_at timestamptz not null default now()
);

-- What somebody has to do now; closed rows stay as the record of what was asked of whom.
create table incident_task (
    id           uuid primary key,
    incident_id  text        not null references incident,
    key          text        not null,
    part         text        not null,
    name         text        not null,
    organisation text,
    due_at       timestamptz,
    opened_at    timestamptz not null,
    closed_at    timestamptz,
    closed_by    text
);
create unique index incident_task_open on incident_task (incident_id, key, part) where closed_at is null;
create index incident_task_organisation on incident_task (organisation) where closed_at is null;

create table evidence (
    id              text primary key,
    name            text        not null,
    media_type      text        not null,
    size            bigint      not null,
    sha256          text        not null,
    original_sha256 text        not null,
    uploaded_by     text        not null,
    uploaded_at     timestamptz not null,
    subject_id      text references incident
);
create index evidence_incident on evidence (subject_id);

-- Unlisted major hazards that were opened as incidents: each once.
create table hazard_case (
    hazard_id   text primary key,
    incident_id text not null references incident
);
revoke delete, truncate on evidence, incident_task, hazard_case from ${appRole};
