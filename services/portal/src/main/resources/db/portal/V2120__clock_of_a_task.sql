-- Two clocks of a case may end together: a task says which is its own.
alter table task_view add column clock_id text;
