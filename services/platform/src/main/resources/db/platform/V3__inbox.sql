create table inbox_event (
    consumer   text        not null,
    event_id   text        not null,
    handled_at timestamptz not null default now(),
    primary key (consumer, event_id)
);
create index inbox_event_handled_at on inbox_event using brin (handled_at);

create table dead_letter (
    id                uuid primary key,
    consumer          text        not null,
    topic             text        not null,
    message_partition integer     not null,
    message_offset    bigint      not null,
    message_key       text,
    data              text,
    headers           text        not null,
    error             text        not null,
    died_at           timestamptz not null default now(),
    replayed_at       timestamptz,
    unique (consumer, topic, message_partition, message_offset)
);
create index dead_letter_open on dead_letter (died_at) where replayed_at is null;
