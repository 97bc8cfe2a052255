-- What other services told of what they handle, as it was told: the ground of every dossier. Rows are only added.
create table dossier_journal (
    seq              bigint generated always as identity primary key,
    event_id         text        not null unique,
    source           text        not null,
    type             text        not null,
    subject_type     text        not null,
    subject_id       text        not null,
    subject_number   text        not null,
    subject_title    text        not null,
    matter_code      text,
    at               timestamptz not null,
    by_username      text        not null,
    detail           text        not null,
    hash             text        not null,
    kept_at          timestamptz not null default now()
);
create index dossier_journal_subject on dossier_journal (subject_id, seq);

create table dossier (
    id             text primary key,
    number         text        not null unique,
    case_id        text        not null,
    compiled_at    timestamptz not null,
    compiled_by    text        not null,
    compiled_name  text        not null,
    journal_up_to  bigint      not null,
    audit_up_to    bigint      not null,
    content        text        not null,
    content_hash   text        not null,
    pdf_sha256     text        not null,
    entries        integer     not null
);
create index dossier_case on dossier (case_id, compiled_at desc);

-- A dossier is what it was when somebody relied on it.
revoke update, delete, truncate on dossier, dossier_journal from ${appRole};
