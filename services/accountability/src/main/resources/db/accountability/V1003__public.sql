-- What anybody may read, without signing in. The source is internal and never leaves.
create table public_entry (
    source        text primary key,
    kind          text        not null,
    number        text        not null,
    title         text        not null,
    subject       text,
    credit_code   text,
    division_code text        not null,
    division_name text        not null,
    division_path text        not null,
    published_at  timestamptz not null,
    until_day     date,
    ended_on      date,
    summary       text        not null
);
create index public_entry_kind on public_entry (kind, published_at desc, source);
revoke delete, truncate on public_entry from ${appRole};
