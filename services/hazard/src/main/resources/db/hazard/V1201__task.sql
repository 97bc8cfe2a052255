-- One record of who had to do what, whatever it is about.
alter table hazard_task rename to task;
alter table task rename column hazard_id to subject_id;
alter table task drop constraint hazard_task_hazard_id_fkey;
alter table task add column subject_type text not null default 'hazard', add column part text not null default '';
insert into task (id, subject_type, subject_id, key, name, organisation, due_at, opened_at, closed_at, closed_by)
    select id, 'plate', plate_id, key, name, organisation, due_at, opened_at, closed_at, closed_by from plate_task;
alter table task alter column subject_type drop default, alter column part drop default;
drop table plate_task;
drop index hazard_task_open;
create unique index task_open on task (subject_id, key, part) where closed_at is null;
create index task_organisation on task (organisation) where closed_at is null;
