-- Tables that only grow are kept by the month, so that what is out of date goes with its month (ADR 26). The owner's
-- functions make and drop the months; the service's role may call them and can neither drop nor detach anything itself.

create table partitioned_table (
    name        text primary key,
    key         text    not null,
    -- what lies before is one partition
    first_month date    not null,
    keep_months integer not null check (keep_months > 0)
);
create table table_partition (
    name        text primary key,
    parent      text not null references partitioned_table,
    until_month date not null,
    dropped_at  timestamptz
);
-- Places of the audit whose entries served their term. Their seals stay: the chain is verified along them.
create table audit_term (
    name        text primary key,
    first_entry bigint not null,
    last_entry  bigint not null,
    entries     bigint not null,
    -- the last seal of the month
    seq         bigint not null,
    hash        text   not null,
    ended_at    timestamptz not null default now()
);
revoke insert, update, delete, truncate on partitioned_table, table_partition, audit_term from ${appRole};

-- Makes the months from a day on that are not there yet. @return how many it made
create function make_partitions(from_day date, ahead integer) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    parent  record;
    month   date;
    child   text;
    lower   timestamptz;
    upper   timestamptz;
    made    integer := 0;
begin
    perform pg_advisory_xact_lock(7022364302122905349);
    for parent in select * from partitioned_table loop
        for i in 0..least(ahead, 24) loop
            month := (date_trunc('month', from_day) + make_interval(months => i))::date;
            child := parent.name || '_' || to_char(month, 'YYYYMM');
            if month >= parent.first_month and not exists (select 1 from table_partition where name = child) then
                lower := month::timestamp at time zone 'Asia/Shanghai';
                upper := (month + interval '1 month') at time zone 'Asia/Shanghai';
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
    end loop;
    return made;
end
$$;

-- Drops the months whose term is over, by the database's own clock and no other. Of the audit only what is sealed goes.
create function drop_partitions() returns setof text
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    part record;
    open bigint;
begin
    perform pg_advisory_xact_lock(7022364302122905349);
    for part in
        select p.name, p.parent from table_partition p join partitioned_table t on t.name = p.parent
        where p.dropped_at is null
            and p.until_month <= date_trunc('month', now() at time zone 'Asia/Shanghai') - make_interval(months => t.keep_months)
        order by p.until_month
    loop
        if part.parent = 'audit_entry' then
            execute format('select count(*) from %I e where not exists'
                ' (select 1 from audit_seal s where s.entry_id = e.id)', part.name) into open;
            continue when open > 0;
            execute format('insert into audit_term (name, first_entry, last_entry, entries, seq, hash)'
                ' select %L, min(e.id), max(e.id), count(*), max(s.seq), (array_agg(s.hash order by s.seq desc))[1]'
                ' from %I e join audit_seal s on s.entry_id = e.id having count(*) > 0', part.name, part.name);
        end if;
        execute format('drop table %I', part.name);
        update table_partition set dropped_at = now() where name = part.name;
        return next part.name;
    end loop;
end
$$;
revoke all on function make_partitions(date, integer), drop_partitions() from public;
grant execute on function make_partitions(date, integer), drop_partitions() to ${appRole};

-- The audit as it is becomes the partition of all months up to the one behind the latest entry (a demonstration's clock
-- runs ahead); what is new goes by the month.
alter table audit_entry rename to audit_entry_before;
alter table audit_entry_before alter column id drop identity;
alter table audit_entry_before drop constraint audit_entry_pkey;
alter index audit_entry_subject rename to audit_entry_before_subject;
create table audit_entry (
    like audit_entry_before including defaults including constraints,
    primary key (id, at)
) partition by range (at);
alter table audit_entry alter column id add generated always as identity;
create index audit_entry_subject on audit_entry (subject_id, id);
create table audit_entry_rest partition of audit_entry default;
do $$
declare
    bound date;
begin
    select date_trunc('month', greatest(coalesce(max(at), now()), now()) at time zone 'Asia/Shanghai') + interval '1 month'
        into bound from audit_entry_before;
    execute format('alter table audit_entry attach partition audit_entry_before for values from (minvalue) to (%L)',
        bound::timestamp at time zone 'Asia/Shanghai');
    perform setval(pg_get_serial_sequence('audit_entry', 'id'),
        (select coalesce(max(id), 0) + 1 from audit_entry_before), false);
    insert into partitioned_table (name, key, first_month, keep_months) values
        ('audit_entry', 'at', bound, 360),
        ('event_log', 'sent_at', date_trunc('month', now() at time zone 'Asia/Shanghai'), 120);
    insert into table_partition (name, parent, until_month) values ('audit_entry_before', 'audit_entry', bound);
end
$$;
revoke update, delete, truncate on audit_entry from ${appRole};
revoke all on audit_entry_before, audit_entry_rest from ${appRole};
select make_partitions((now() at time zone 'Asia/Shanghai')::date, 3);
