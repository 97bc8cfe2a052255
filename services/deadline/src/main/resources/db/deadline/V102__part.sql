-- Several clocks of a kind may run side by side for one subject: that of each level of a relay.
alter table deadline add column part text not null default '';
drop index deadline_running;
create unique index deadline_running on deadline (subject_type, subject_id, clock_id, part)
    where state in ('UNSCHEDULED', 'ARMED', 'PAUSED');
