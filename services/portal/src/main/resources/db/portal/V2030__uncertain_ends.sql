-- 暂定 and 待认定: ends that rest on a missing holiday notice, and ends a person has to find missed or not.
alter table deadline_view
    add column provisional boolean not null default false,
    add column question text;
