-- A notice that was read.
insert into notification (id, kind, subject_type, subject_id, subject_number, subject_title, text, username, at)
    values ('00000000-0000-0000-0000-000000000001', 'k', 'hazard', 'old-1', 'n', 't', 'x', 'jianguan', now());
insert into notification_read (username, notification) values ('jianguan', '00000000-0000-0000-0000-000000000001');
