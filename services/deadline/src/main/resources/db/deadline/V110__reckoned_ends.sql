-- Ends that rest on a calendar: an end may be provisional until the holiday notice of its year is there, and is counted
-- anew when a notice comes or changes. Ends that passed and that a person has to find missed or not.
alter table deadline
    add column provisional boolean not null default false,
    -- number of the calendar the end was counted by; null where it rests on none; 0: not looked at yet
    add column calendar bigint default 0,
    -- the last day was set by somebody and is not counted
    add column chosen boolean not null default false,
    -- each time it was counted anew, as JSON, oldest first: one line for each notice that came or changed
    add column reckonings text not null default '[]',
    add column question text,
    add column question_at timestamptz,
    add column answer text check (answer in ('MISSED', 'EXCUSED')),
    add column answered_by text,
    add column answer_reason text,
    add column answer_evidence text,
    add column answered_at timestamptz,
    add constraint deadline_answered check ((answer is null) = (answered_at is null) and (answer is null or question is not null));

create index deadline_calendar on deadline (calendar, id)
    where calendar is not null and state in ('UNSCHEDULED', 'ARMED', 'PAUSED');
create index deadline_question on deadline (question_at, id) where question is not null and answer is null;

-- A provisional end is no statutory one yet. While it is provisional, or a person has to find whether it was missed,
-- nobody books a miss: not an older copy of the service either.
create or replace function deadline_keep_statutory_times() returns trigger language plpgsql as $$
begin
    if new.anchor_at is distinct from old.anchor_at
        or new.armed_at is distinct from old.armed_at
        or new.id is distinct from old.id
        or new.clock_id is distinct from old.clock_id
        or new.subject_id is distinct from old.subject_id
        or (old.original_due_at is not null and not old.provisional
            and new.original_due_at is distinct from old.original_due_at)
        or (old.missed_at is not null and new.missed_at is distinct from old.missed_at) then
        raise exception 'statutory times of deadline % are immutable', old.id using errcode = 'integrity_constraint_violation';
    end if;
    if old.missed_at is null and new.missed_at is not null
        and (new.provisional or (new.question is not null and new.answer is distinct from 'MISSED')) then
        raise exception 'the end of deadline % is not one that can be missed yet', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
