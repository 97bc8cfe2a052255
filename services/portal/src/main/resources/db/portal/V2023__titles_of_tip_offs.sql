-- Titles of what somebody told are taken out of clocks, tasks and notices by the id of their subject.
create index notification_subject on notification (subject_id);
