-- A hazard that changes takes its clocks along (board.OpenDeadlines).
create index deadline_view_subject on deadline_view (subject_id);
