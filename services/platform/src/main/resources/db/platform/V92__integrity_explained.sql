-- What people found behind records that are not what was sealed (ADR 23), of all services. A walk along the own chain goes
-- on behind these places; ends of chains that were noted before no longer contradict, where an end was what was explained.
create table audit_explained (
    id        bigint generated always as identity primary key,
    about     text        not null,
    seq       bigint,
    entry_id  bigint,
    fault     text        not null,
    by_whom   text        not null,
    noted_at  timestamptz not null default now()
);
create index audit_explained_about on audit_explained (about);

revoke update, delete, truncate on audit_explained from ${appRole};
grant select, insert on audit_explained to ${appRole};
