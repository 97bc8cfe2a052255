-- Recurring duties are published like every other fact and live in the directory.
drop table recurring_duty;
