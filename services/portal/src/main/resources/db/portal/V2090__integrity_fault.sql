-- Records of any service that are not what was sealed, kept here and not there: whoever changed a record of a service has
-- no hand in this database. One open row for each chain or file, until somebody says what was behind it (ADR 23).
create table integrity_fault (
    id            uuid        primary key,
    about         text        not null,
    kind          text        not null,
    subject       text        not null,
    -- place of the case a file belongs to; null: concerns everybody
    division_path text,
    found_by      text        not null,
    found_at      timestamptz not null,
    last_at       timestamptz not null,
    times         bigint      not null default 1,
    cause         text check (cause in ('TAMPERING', 'RESTORE', 'TECHNICAL')),
    reason        text,
    explained_by  text,
    explained_at  timestamptz,
    check (num_nulls(cause, reason, explained_by, explained_at) in (0, 4))
);
create unique index integrity_fault_open on integrity_fault (about, kind, subject) where explained_at is null;
create index integrity_fault_latest on integrity_fault (found_at desc, id);

create table integrity_place (
    integrity_fault uuid   not null references integrity_fault,
    fault           text   not null,
    seq             bigint,
    entry_id        bigint,
    at              timestamptz not null,
    unique nulls not distinct (integrity_fault, fault, seq, entry_id)
);

-- What was found stays found: nothing is taken away, and an answer is given once.
revoke delete, truncate on integrity_fault from ${appRole};
revoke update, delete, truncate on integrity_place from ${appRole};
create function integrity_fault_stays() returns trigger language plpgsql as $$
begin
    if old.explained_at is not null then
        raise exception 'integrity fault % is explained already', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger integrity_fault_stays before update on integrity_fault
    for each row execute function integrity_fault_stays();
