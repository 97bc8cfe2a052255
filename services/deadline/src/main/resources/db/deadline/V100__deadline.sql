-- Clocks that were armed. Times are instants; a period in days ends at 23:59:59 Beijing time of its last day.
create table deadline (
    id uuid primary key,
    subject_type text not null,
    subject_id text not null,
    subject_number text not null,
    subject_title text not null,
    clock_id text not null,
    variant text,
    name text not null,
    basis_document text not null,
    basis_clause text not null,
    verified boolean not null,
    consequence text not null,
    organisation text,
    post text,
    leader_posts text[] not null,
    division_path text not null,
    anchor_at timestamptz not null,
    armed_at timestamptz not null,
    original_due_at timestamptz,
    due_at timestamptz,
    remind_at timestamptz,
    reminders text not null,
    state text not null check (state in ('UNSCHEDULED', 'ARMED', 'PAUSED', 'MET', 'MISSED', 'CANCELLED')),
    missed_at timestamptz,
    met_at timestamptz,
    met_late boolean not null,
    version bigint not null,
    check ((due_at is null) = (original_due_at is null)),
    -- Without an end only while the holiday notice is lacking, or when it was done or dropped meanwhile.
    check (due_at is not null or state in ('UNSCHEDULED', 'MET', 'CANCELLED')),
    check (state <> 'UNSCHEDULED' or due_at is null),
    check ((state = 'MET') = (met_at is not null)),
    check (state <> 'MISSED' or missed_at is not null)
);

-- One running clock of a kind per subject: arming twice is arming once.
create unique index deadline_running on deadline (subject_type, subject_id, clock_id)
    where state in ('UNSCHEDULED', 'ARMED', 'PAUSED');
create index deadline_subject on deadline (subject_type, subject_id);

-- The sweeper.
create index deadline_due on deadline (due_at) where state = 'ARMED';
create index deadline_remind on deadline (remind_at) where state = 'ARMED' and remind_at is not null;
create index deadline_unscheduled on deadline (id) where state = 'UNSCHEDULED';

-- Boards.
create index deadline_division on deadline (division_path text_pattern_ops) where state in ('ARMED', 'PAUSED', 'MISSED');
create index deadline_organisation on deadline (organisation, due_at) where state in ('ARMED', 'PAUSED', 'MISSED');

create table deadline_pause (
    deadline_id uuid not null references deadline,
    position integer not null,
    reason text not null,
    paused_at timestamptz not null,
    resumed_at timestamptz,
    primary key (deadline_id, position)
);

create table deadline_extension (
    deadline_id uuid not null references deadline,
    position integer not null,
    previous_due_at timestamptz not null,
    due_at timestamptz not null,
    granted_by text not null,
    reason text not null,
    granted_at timestamptz not null,
    primary key (deadline_id, position)
);
