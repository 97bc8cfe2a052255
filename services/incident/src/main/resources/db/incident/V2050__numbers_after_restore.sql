-- A day's first number, after a restore on that day: see platform V50.
create trigger number_block_after_restore before insert on number_block
    for each row execute function first_number_after_restore();
