-- The service's copy of what the registry publishes. One row per entry, the record itself as JSON.
create table directory_entry (
    kind     text    not null,
    id       text    not null,
    version  bigint  not null,
    removed  boolean not null,
    revision bigint  not null,
    data     text    not null,
    primary key (kind, id)
);
create index directory_entry_revision on directory_entry (revision);

create table directory_revision (
    single   boolean primary key default true check (single),
    revision bigint not null
);
insert into directory_revision (revision) values (0);
