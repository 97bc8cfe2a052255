-- Schemes: what a division adds to a model, and what that asked of whom in each case.
create table process_scheme (
    id            uuid        primary key,
    model         text        not null,
    division_code text        not null,
    division_path text        not null,
    division_name text        not null,
    name          text        not null,
    document      text        not null,
    clause        text        not null,
    added         jsonb       not null,
    state         text        not null,
    drawn         jsonb       not null,
    drawn_at      timestamptz not null,
    published     jsonb,
    published_at  timestamptz,
    valid_from    date,
    withdrawn     jsonb,
    reason        text,
    definition_id text
);
create index process_scheme_of on process_scheme (model, division_code, valid_from desc) where state = 'PUBLISHED';
create index process_scheme_drawn on process_scheme (drawn_at desc, id);

-- The scheme a case was begun under; it keeps it.
create table case_scheme (
    case_type text not null,
    case_id   text not null,
    scheme_id uuid not null references process_scheme,
    primary key (case_type, case_id)
);
revoke update, delete, truncate on case_scheme from ${appRole};

create table added_work (
    id           uuid        primary key,
    case_type    text        not null,
    case_id      text        not null,
    key          text        not null,
    kind         text        not null,
    name         text        not null,
    holds        text[]      not null,
    body_id      text        not null,
    body_name    text        not null,
    roles        text[]      not null,
    working_days integer     not null,
    document     text        not null,
    clause       text        not null,
    opened_at    timestamptz not null,
    closed_at    timestamptz,
    outcome      text,
    opinion      text,
    evidence     text[]      not null default '{}',
    signed       jsonb
);
create unique index added_work_open on added_work (case_type, case_id, key) where closed_at is null;
create index added_work_case on added_work (case_type, case_id, opened_at, id);
revoke delete, truncate on process_scheme, added_work from ${appRole};
