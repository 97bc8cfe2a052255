-- Penalties of enterprises with major hazards, for the count of art. 113; a document counts once.
create table hazard_penalty (
    hazard_id       text        not null references hazard,
    enterprise_id   text        not null,
    document_number text        not null,
    decided_on      date        not null,
    content         text        not null,
    fine_fen        bigint      not null check (fine_fen >= 0),
    recorded_at     timestamptz not null,
    primary key (enterprise_id, document_number)
);
create index hazard_penalty_day on hazard_penalty (enterprise_id, decided_on);
revoke update, delete, truncate on hazard_penalty from ${appRole};

-- One row per plate (挂牌督办); its signed steps are one document that only grows.
create table hazard_plate (
    id            text        primary key,
    hazard_id     text        not null references hazard,
    round         integer     not null check (round >= 1),
    number        text        not null unique,
    state         text        not null,
    level         text        not null,
    office_id     text        not null,
    office_name   text        not null,
    seat_id       text,
    seat_name     text,
    notice_number text,
    published     boolean     not null,
    rectify_by    timestamptz,
    proposed_at   timestamptz not null,
    due_at        timestamptz,
    steps         jsonb       not null,
    version       bigint      not null,
    unique (hazard_id, round)
);
create unique index hazard_plate_open on hazard_plate (hazard_id)
    where state not in ('LIFTED', 'CLOSED', 'ENDED', 'DECLINED');
create index hazard_plate_state on hazard_plate (state, level, proposed_at desc);
create index hazard_plate_due on hazard_plate (due_at) where due_at is not null;
create unique index hazard_plate_notice on hazard_plate (office_id, notice_number) where notice_number is not null;

create function hazard_plate_keep() returns trigger language plpgsql as $$
begin
    if new.proposed_at is distinct from old.proposed_at
        or new.number is distinct from old.number
        or new.hazard_id is distinct from old.hazard_id then
        raise exception 'statutory times of plate % are immutable', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger hazard_plate_statutory_times before update on hazard_plate
    for each row execute function hazard_plate_keep();

-- What somebody has to do now; closed rows stay as the record of what was asked of whom.
create table plate_task (
    id           uuid        primary key,
    plate_id     text        not null references hazard_plate,
    hazard_id    text        not null references hazard,
    key          text        not null,
    name         text        not null,
    organisation text,
    due_at       timestamptz,
    opened_at    timestamptz not null,
    closed_at    timestamptz,
    closed_by    text
);
create unique index plate_task_open on plate_task (plate_id, key) where closed_at is null;
create index plate_task_hazard on plate_task (hazard_id) where closed_at is null;
revoke delete, truncate on hazard_plate, plate_task from ${appRole};
