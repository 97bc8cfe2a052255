-- Statements of 7a97201.
insert into number_block (prefix, next_value) values ($1, $2) on conflict (prefix)
    do update set next_value = number_block.next_value + $3 returning next_value;
delete from process_start where case_id = $1;
insert into duty_start (duty_id, armed_at) values ($1, $2);
