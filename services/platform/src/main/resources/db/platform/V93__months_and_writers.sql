-- A month is made while others write: a row that was on its way into the rest found the rest's bounds changed under it and
-- was refused, and with it somebody's step. Now writers wait for the month, briefly; where they cannot, the month waits.
create or replace function make_partitions(from_day date, ahead integer) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    parent  record;
    month   date;
    child   text;
    lower   timestamptz;
    upper   timestamptz;
    made    integer := 0;
    before  integer;
begin
    perform pg_advisory_xact_lock(7022364302122905349);
    -- Shorter than the second after which the database looks for deadlocks: this gives way, never a writer.
    perform set_config('lock_timeout', '300ms', true);
    for parent in select * from partitioned_table loop
        before := made;
        begin
            for i in 0..least(ahead, 24) loop
                month := (date_trunc('month', from_day) + make_interval(months => i))::date;
                child := parent.name || '_' || to_char(month, 'YYYYMM');
                if month >= parent.first_month and not exists (select 1 from table_partition where name = child) then
                    lower := month::timestamp at time zone 'Asia/Shanghai';
                    upper := (month + interval '1 month') at time zone 'Asia/Shanghai';
                    execute format('lock table only %I in exclusive mode', parent.name);
                    execute format('create table %I (like %I including defaults including constraints)', child, parent.name);
                    -- Rows that came before their month lie in the rest.
                    execute format('with early as (delete from %I where %I >= %L and %I < %L returning *)'
                        ' insert into %I select * from early',
                        parent.name || '_rest', parent.key, lower, parent.key, upper, child);
                    execute format('alter table %I attach partition %I for values from (%L) to (%L)',
                        parent.name, child, lower, upper);
                    execute format('revoke all on %I from ${appRole}', child);
                    insert into table_partition (name, parent, until_month)
                        values (child, parent.name, (month + interval '1 month')::date);
                    made := made + 1;
                end if;
            end loop;
        exception when lock_not_available then
            made := before;
            raise log 'the months of % wait for those who write', parent.name;
        end;
    end loop;
    return made;
end
$$;
