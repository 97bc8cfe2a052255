-- Numbers are handed out in blocks, so that filings do not queue up for a counter; a restart may leave a hole.
create table number_block (
    prefix     text   primary key,
    next_value bigint not null
);

-- Filed, but its process has not begun yet.
create table process_start (
    hazard_id text        primary key references hazard,
    phase     text        not null,
    filed_at  timestamptz not null default now()
);

-- What somebody has to do now; closed rows stay as the record of what was asked of whom.
create table hazard_task (
    id           uuid primary key,
    hazard_id    text        not null references hazard,
    key          text        not null,
    name         text        not null,
    organisation text,
    due_at       timestamptz,
    opened_at    timestamptz not null,
    closed_at    timestamptz,
    closed_by    text
);
create unique index hazard_task_open on hazard_task (hazard_id, key) where closed_at is null;

create table evidence (
    id              text primary key,
    name            text        not null,
    media_type      text        not null,
    size            bigint      not null,
    sha256          text        not null,
    original_sha256 text        not null,
    uploaded_by     text        not null,
    uploaded_at     timestamptz not null,
    hazard_id       text references hazard
);
create index evidence_hazard on evidence (hazard_id);
revoke delete, truncate on evidence, hazard_task from ${appRole};
