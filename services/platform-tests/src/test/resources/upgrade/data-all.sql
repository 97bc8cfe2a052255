-- What a copy of 7a97201 wrote, in every service.
insert into outbox_event (id, topic, aggregate_id, type, occurred_at, payload, headers)
    values (gen_random_uuid(), 'old.v1', 'old-1', 'Old', now(), '{}', null);
insert into inbox_event (consumer, event_id) values ('old', 'e-1');
insert into dead_letter (id, consumer, topic, message_partition, message_offset, message_key, data, headers, error)
    values (gen_random_uuid(), 'old', 'old.v1', 0, 1, 'k', '{}', '{}', 'x');
insert into idempotency_key (username, key, fingerprint) values ('old', 'k', 'f');
insert into audit_entry (at, username, action, subject_type, subject_id, version, details)
    values ('2026-01-31T16:00:00Z', 'old', 'Old', 'hazard', 'old-1', 1, '{}');
insert into audit_entry (at, username, action, subject_type, subject_id, version, details)
    values ('2031-01-31T16:00:00Z', 'old', 'Old', 'hazard', 'old-2', 2, '{}');
insert into audit_seal (seq, entry_id, prev_hash, hash) select 1, min(id), 'a', 'b' from audit_entry;
