-- Files of holiday notices as they were taken last; one that could not be right with why.
create table holiday_file (
    name     text primary key,
    hash     text not null,
    fault    text,
    taken_at timestamptz not null default now()
);
