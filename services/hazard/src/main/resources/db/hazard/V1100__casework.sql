-- Files and pending starts belong to a case; the code behind them is shared with other services.
alter table evidence rename column hazard_id to subject_id;
alter table process_start rename column hazard_id to case_id;
