create table audit_entry (
    id           bigint generated always as identity primary key,
    at           timestamptz not null,
    username     text        not null,
    post         text,
    address      text,
    action       text        not null,
    subject_type text        not null,
    subject_id   text        not null,
    version      bigint      not null,
    details      text        not null
);
create index audit_entry_subject on audit_entry (subject_id, id);

-- hash = SM3(previous hash, canonical JSON of the entry); seq has no gaps.
create table audit_seal (
    seq       bigint primary key,
    entry_id  bigint not null unique,
    prev_hash text   not null,
    hash      text   not null,
    sealed_at timestamptz not null default now()
);

-- The service may add to both and change nothing.
revoke update, delete, truncate on audit_entry, audit_seal from ${appRole};
grant select, insert on audit_entry, audit_seal to ${appRole};
