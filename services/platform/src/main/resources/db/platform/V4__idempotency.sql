create table idempotency_key (
    username    text        not null,
    key         text        not null,
    fingerprint text        not null,
    status      integer,
    headers     text,
    body        text,
    created_at  timestamptz not null default now(),
    primary key (username, key)
);
create index idempotency_key_created_at on idempotency_key using brin (created_at);
