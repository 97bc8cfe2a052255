-- One row per case. Subjects, facts, papers and measures are one document that only grows.
create table accountability_case (
    id                    text primary key,
    number                text        not null unique,
    title                 text        not null,
    stage                 text        not null,
    proposal              text        not null,
    log                   jsonb       not null,
    gathered_for          text        not null,
    opened_at             timestamptz not null,
    handler_id            text        not null,
    handler_name          text        not null,
    notified              boolean     not null,
    facts                 integer     not null,
    subject_keys          text[]      not null,
    subject_organisations text[]      not null,
    subject_holders       text[]      not null,
    conflicted_bodies     text[]      not null,
    division_code         text        not null,
    division_name         text        not null,
    division_path         text        not null,
    due_at                timestamptz,
    stepped_at            timestamptz not null,
    version               bigint      not null
);
-- Repeated faults of one subject are gathered in one case while that is looked into.
create unique index accountability_case_gathering on accountability_case (gathered_for) where stage = 'OPENED';
create index accountability_case_opened on accountability_case (opened_at desc, id);
create index accountability_case_division on accountability_case (division_path text_pattern_ops, opened_at desc);
create index accountability_case_handler on accountability_case (handler_id, opened_at desc);
create index accountability_case_organisations on accountability_case using gin (subject_organisations);
create index accountability_case_holders on accountability_case using gin (subject_holders);
create index accountability_case_subjects on accountability_case using gin (subject_keys);
create index accountability_case_due on accountability_case (due_at) where due_at is not null;

-- What was signed stays: papers are never replaced, and no case is ever deleted.
create function accountability_case_keep_papers() returns trigger language plpgsql as $$
declare
    paper text;
begin
    if new.number is distinct from old.number or new.opened_at is distinct from old.opened_at then
        raise exception 'case % keeps its number and its opening', old.id using errcode = 'integrity_constraint_violation';
    end if;
    foreach paper in array array['investigation', 'notice', 'decision', 'appeal', 'review'] loop
        if coalesce(old.log -> paper, 'null'::jsonb) <> 'null'::jsonb and new.log -> paper is distinct from old.log -> paper then
            raise exception 'the % of case % is signed', paper, old.id using errcode = 'integrity_constraint_violation';
        end if;
    end loop;
    return new;
end
$$;
create trigger accountability_case_papers before update on accountability_case
    for each row execute function accountability_case_keep_papers();
revoke delete, truncate on accountability_case from ${appRole};

-- Everything that may lead to a case, each once; what proved to be nothing stays with its mark.
create table trigger_signal (
    id           text primary key,
    kind         text        not null,
    severity     text        not null,
    subject_key  text        not null,
    occurred_at  timestamptz not null,
    recorded_at  timestamptz not null,
    revision     bigint      not null,
    signal       jsonb,
    outcome      text,
    rule         text,
    withdrawn    boolean     not null,
    case_id      text references accountability_case,
    division_path     text   not null default '',
    conflicted_bodies text[] not null default '{}'
);
create index trigger_signal_subject on trigger_signal (subject_key, occurred_at);
revoke delete, truncate on trigger_signal from ${appRole};
create index accountability_case_open on accountability_case (stage, division_path text_pattern_ops) where stage <> 'CLOSED';
create index trigger_signal_occurred on trigger_signal (occurred_at desc, id);
