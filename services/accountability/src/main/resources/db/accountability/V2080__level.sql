-- The level that decides is that of the body in charge. Cases of before take it from the service's copy of the registry.
alter table accountability_case add column handler_path text;
update accountability_case c set handler_path = d.data::jsonb ->> 'divisionPath'
    from directory_entry d where d.kind = 'ORGANISATION' and d.id = c.handler_id;
alter table listing add column handler_path text;
update listing l set handler_path = c.handler_path from accountability_case c where c.id = l.case_id;
