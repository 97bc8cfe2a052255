-- What a copy of 7a97201 that still runs writes after the migration.
insert into audit_entry (at, username, action, subject_type, subject_id, version, details)
    values ('2026-12-31T16:00:00Z', 'old', 'Old', 'hazard', 'old-3', 1, '{}');
insert into audit_seal (seq, entry_id, prev_hash, hash) select 2, max(id), 'b', 'c' from audit_entry;
insert into inbox_event (consumer, event_id) values ('old', 'e-1') on conflict do nothing;
insert into dead_letter (id, consumer, topic, message_partition, message_offset, message_key, data, headers, error)
    values (gen_random_uuid(), 'old', 'old.v1', 0, 1, 'k', '{}', '{}', 'x') on conflict do nothing;
delete from outbox_event where topic = 'old.v1';
