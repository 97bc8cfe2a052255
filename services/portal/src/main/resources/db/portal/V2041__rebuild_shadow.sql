-- A rebuild fills tables of its own and puts them in the place of the old ones when it is through.
alter table rebuild add column fault text;
create schema if not exists rebuild;
grant usage on schema rebuild to ${appRole};

-- Made anew for each rebuild, so that they look as the read models look then, whatever migrations came between. The
-- notifications are among them so that a replay tells nobody of old steps; nothing is taken over from that one.
create function rebuild_tables() returns void language plpgsql security definer set search_path = pg_catalog as $$
declare
    name text;
begin
    foreach name in array array['hazard_view', 'incident_view', 'matter_view', 'deadline_view', 'task_view',
            'task_closure', 'notification'] loop
        execute format('drop table if exists rebuild.%I', name);
        execute format('create unlogged table rebuild.%I (like public.%I including all)', name, name);
        execute format('grant select, insert, update, delete on rebuild.%I to %I', name, '${appRole}');
    end loop;
end
$$;
revoke all on function rebuild_tables() from public;
grant execute on function rebuild_tables() to ${appRole};
