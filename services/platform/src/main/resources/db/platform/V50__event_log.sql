-- What the relay sent, by month, so that it can be sent again: topics are lost with a broker, and are no backup (ADR 25).
create table event_log (
    seq          bigint      not null,
    id           uuid        not null,
    topic        text        not null,
    aggregate_id text,
    type         text        not null,
    occurred_at  timestamptz not null,
    payload      text        not null,
    headers      text,
    stored_at    timestamptz not null,
    sent_at      timestamptz not null,
    primary key (seq, sent_at)
) partition by range (sent_at);
create table event_log_rest partition of event_log default;
revoke update, delete, truncate on event_log from ${appRole};
revoke all on event_log_rest from ${appRole};

-- Asks the relay to send again what it sent since then; what waits in the outbox waits until that is done.
create table republication (
    id          bigint generated always as identity primary key,
    asked_at    timestamptz not null default now(),
    since       timestamptz not null default '-infinity',
    -- the last event sent again, and the last one to be sent again
    position    bigint      not null default 0,
    up_to       bigint,
    sent        bigint      not null default 0,
    finished_at timestamptz,
    -- when the registry put its whole directory into the outbox again; the other services have none of their own
    directory_at timestamptz
);
create index republication_open on republication (id) where finished_at is null;

-- One row per restore of this database, written by whoever restored it; the service settles it at its next start.
create table restoration (
    id          bigint generated always as identity primary key,
    moment      timestamptz not null,
    restored_at timestamptz not null default now(),
    settled_at  timestamptz,
    -- numbers of days up to this one may be on paper already
    settled_day date
);

-- Since when the inbox forgets nothing: an event sent again that was first sent before was handled, and may be forgotten.
create table inbox_horizon (
    single boolean primary key default true check (single),
    since  timestamptz not null
);
insert into inbox_horizon (since) select now() - interval '30 days';

-- Topics made anew count from zero: a place in them names a message only together with the restore it came after.
alter table dead_letter add column restoration bigint not null default 0;
alter table dead_letter drop constraint dead_letter_consumer_topic_message_partition_message_offset_key;
alter table dead_letter add constraint dead_letter_place
    unique (consumer, topic, message_partition, message_offset, restoration);

-- Where numbers are counted from: a number given after the moment of a restore may be on paper, and is not given again.
create function first_number_after_restore() returns trigger language plpgsql as $$
begin
    new.next_value := new.next_value + 10000 * (select count(*) from restoration
        where settled_day >= to_date(right(new.prefix, 8), 'YYYYMMDD'));
    return new;
end
$$;

-- The relay need not be waited for.
create function republication_wakes_relay() returns trigger language plpgsql as $$
begin
    perform pg_notify('duban_outbox', '');
    return null;
end
$$;
create trigger republication_asked after insert on republication
    for each statement execute function republication_wakes_relay();
