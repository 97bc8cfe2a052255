-- Statutory times never change, whoever asks: not a bug, not a hand at the database.
create function deadline_keep_statutory_times() returns trigger language plpgsql as $$
begin
    if new.anchor_at is distinct from old.anchor_at
        or new.armed_at is distinct from old.armed_at
        or new.id is distinct from old.id
        or new.clock_id is distinct from old.clock_id
        or new.subject_id is distinct from old.subject_id
        or (old.original_due_at is not null and new.original_due_at is distinct from old.original_due_at)
        or (old.missed_at is not null and new.missed_at is distinct from old.missed_at) then
        raise exception 'statutory times of deadline % are immutable', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create trigger deadline_statutory_times before update on deadline
    for each row execute function deadline_keep_statutory_times();

-- Nor is a deadline ever deleted: it ends met, missed or cancelled.
revoke delete, truncate on deadline from ${appRole};
