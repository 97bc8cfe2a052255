create table enterprise_import (
    id         uuid         primary key,
    username   varchar(100) not null,
    territory  text         not null,
    content    bytea,
    state      varchar(10)  not null check (state in ('QUEUED', 'READING', 'APPLYING', 'DONE', 'REJECTED', 'FAILED')),
    rows_read  integer      not null default 0,
    rows_total integer,
    message    varchar(500),
    created_at timestamptz  not null default now(),
    -- By the database's clock, not the demonstration's: it tells a dead worker from a busy one.
    updated_at timestamptz  not null default now()
);
create index enterprise_import_open on enterprise_import (created_at) where state in ('QUEUED', 'READING', 'APPLYING');

-- Rows wait here until all of them are sound; then one transaction takes them over.
create table enterprise_import_row (
    import_id uuid     not null references enterprise_import on delete cascade,
    row_no    integer  not null,
    uscc      char(18) not null,
    data      text     not null,
    primary key (import_id, row_no)
);

create table enterprise_import_error (
    import_id uuid         not null references enterprise_import on delete cascade,
    seq       integer      not null,
    row_no    integer      not null,
    col       varchar(100) not null,
    message   varchar(500) not null,
    primary key (import_id, seq)
);
