create table interview (
    id                   text primary key,
    number               text        not null unique,
    title                text        not null,
    state                text        not null,
    log                  jsonb       not null,
    case_id              text references accountability_case,
    interviewer_id       text        not null,
    interviewer_name     text        not null,
    subject_key          text        not null,
    subject_organisation text        not null,
    subject_holder       text,
    appointed_at         timestamptz not null,
    open_commitments     integer     not null,
    conflicted_bodies    text[]      not null,
    division_code        text        not null,
    division_name        text        not null,
    division_path        text        not null,
    due_at               timestamptz,
    stepped_at           timestamptz not null,
    version              bigint      not null
);
create index interview_appointed on interview (appointed_at desc, id);
create index interview_division on interview (division_path text_pattern_ops, appointed_at desc);
create index interview_interviewer on interview (interviewer_id, appointed_at desc);
create index interview_subject on interview (subject_organisation, appointed_at desc);
create index interview_case on interview (case_id);
create index interview_due on interview (due_at) where due_at is not null;

-- Vetoes and places on the discredit list.
create table listing (
    id                   text primary key,
    number               text        not null unique,
    title                text        not null,
    kind                 text        not null,
    state                text        not null,
    log                  jsonb       not null,
    case_id              text        not null references accountability_case,
    handler_id           text        not null,
    subject_key          text        not null,
    subject_id           text        not null,
    subject_name         text        not null,
    subject_organisation text        not null,
    subject_holder       text,
    year                 integer,
    from_day             date        not null,
    until_day            date        not null,
    conflicted_bodies    text[]      not null,
    division_code        text        not null,
    division_name        text        not null,
    division_path        text        not null,
    due_at               timestamptz,
    stepped_at           timestamptz not null,
    version              bigint      not null,
    check ((kind = 'VETO') = (year is not null)),
    check (until_day >= from_day)
);
create index listing_subject on listing (subject_id) where state in ('IN_FORCE', 'REMOVAL_ASKED');
create index listing_until on listing (until_day) where state in ('IN_FORCE', 'REMOVAL_ASKED');
create index listing_division on listing (division_path text_pattern_ops, from_day desc);
create index listing_from on listing (from_day desc, id);
revoke delete, truncate on interview, listing from ${appRole};
