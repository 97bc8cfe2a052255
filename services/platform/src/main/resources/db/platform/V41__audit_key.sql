-- Seals from now on carry a key (HMAC-SM3): without it nobody makes a chain that holds. Null: sealed before there was one.
alter table audit_seal add column key_id text;

-- Where the chains of all services ended, hour by hour, as they told it: kept by each service for all of them.
create table audit_head (
    service  text        not null,
    seq      bigint      not null,
    hash     text        not null,
    key_id   text,
    at       timestamptz not null,
    noted_at timestamptz not null default now(),
    primary key (service, seq, hash)
);

-- What the walks along the chain found, each going on from where the last one ended.
create table audit_check (
    id        bigint generated always as identity primary key,
    at        timestamptz not null default now(),
    up_to     bigint      not null,
    hash      text        not null,
    again_to  bigint      not null,
    bad_seq   bigint,
    bad_entry bigint,
    fault     text
);

revoke update, delete, truncate on audit_head, audit_check from ${appRole};
grant select, insert on audit_head, audit_check to ${appRole};
