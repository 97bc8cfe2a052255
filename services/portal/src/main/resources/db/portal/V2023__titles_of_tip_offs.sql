-- Titles of what somebody told are taken out of clocks, tasks and notices by the id of their subject.
create index task_view_subject on task_view (subject_id);
create index notification_subject on notification (subject_id);
