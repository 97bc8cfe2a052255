-- The record of who had to do what has the same shape in every service.
alter table matter_task rename to task;
alter index matter_task_open rename to task_open;
alter index matter_task_organisation rename to task_organisation;
