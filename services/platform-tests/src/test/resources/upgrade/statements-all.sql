-- Statements of 7a97201, in every service.
select seq, id, topic, aggregate_id, type, occurred_at, payload, headers from outbox_event order by seq limit $1;
delete from outbox_event where seq = any($1::bigint[]);
insert into outbox_event (id, topic, aggregate_id, type, occurred_at, payload, headers)
    values ($1, $2, $3, $4, $5, $6, $7);
insert into inbox_event (consumer, event_id) select $1, unnest($2::text[]) on conflict do nothing returning event_id;
insert into idempotency_key (username, key, fingerprint) values ($1, $2, $3) on conflict do nothing;
update idempotency_key set status = $1, headers = $2, body = $3 where username = $4 and key = $5;
insert into audit_seal (seq, entry_id, prev_hash, hash) values ($1, $2, $3, $4);
select s.seq, s.entry_id, s.prev_hash, s.hash, e.id, e.at, e.username, e.post, e.address, e.action, e.subject_type,
    e.subject_id, e.version, e.details from audit_seal s left join audit_entry e on e.id = s.entry_id
    where s.seq > $1 order by s.seq limit $2;
insert into directory_entry as d (kind, id, version, removed, revision, data) values ($1, $2, $3, $4, $5, $6)
    on conflict (kind, id) do update set version = excluded.version, removed = excluded.removed,
    revision = excluded.revision, data = excluded.data where d.version < excluded.version;
