-- Numbers are handed out in blocks, so that filings do not queue up for a counter; a restart may leave a hole.
create table number_block (
    prefix     text   primary key,
    next_value bigint not null
);

-- Opened, but its process has not begun yet.
create table process_start (
    case_id  text        primary key,
    phase    text        not null,
    filed_at timestamptz not null default now()
);

-- What somebody has to do now; closed rows stay as the record of what was asked of whom.
create table matter_task (
    id           uuid primary key,
    subject_type text        not null,
    subject_id   text        not null,
    key          text        not null,
    part         text        not null,
    name         text        not null,
    organisation text,
    due_at       timestamptz,
    opened_at    timestamptz not null,
    closed_at    timestamptz,
    closed_by    text
);
create unique index matter_task_open on matter_task (subject_id, key, part) where closed_at is null;
create index matter_task_organisation on matter_task (organisation) where closed_at is null;

create table evidence (
    id              text primary key,
    name            text        not null,
    media_type      text        not null,
    size            bigint      not null,
    sha256          text        not null,
    original_sha256 text        not null,
    uploaded_by     text        not null,
    uploaded_at     timestamptz not null,
    subject_id      text
);
create index evidence_subject on evidence (subject_id);
revoke delete, truncate on evidence, matter_task from ${appRole};
