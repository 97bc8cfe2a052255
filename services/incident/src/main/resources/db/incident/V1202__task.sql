-- The record of who had to do what has the same shape in every service.
alter table incident_task rename to task;
alter table task rename column incident_id to subject_id;
alter table task add column subject_type text not null default 'incident';
alter table task alter column subject_type drop default;
alter index incident_task_open rename to task_open;
alter index incident_task_organisation rename to task_organisation;
