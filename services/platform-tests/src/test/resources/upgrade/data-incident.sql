-- A clock that runs, and numbers that were given.
insert into deadline (id, subject_type, subject_id, subject_number, subject_title, clock_id, name, basis_document,
    basis_clause, verified, consequence, leader_posts, division_path, anchor_at, armed_at, original_due_at, due_at,
    reminders, state, met_late, version) values (gen_random_uuid(), 'hazard', 'old-1', 'n', 't', 'c', 'n', 'd', 'c', true,
    'x', '{}', '/370000/', now(), now(), now(), now(), '[]', 'ARMED', false, 1);
insert into number_block (prefix, next_value) values ('YH-370405-20260131', 51);
