-- Statements of 7a97201.
insert into notification (id, kind, subject_type, subject_id, subject_number, subject_title, text, basis_document,
    basis_clause, username, post, organisation, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
    on conflict (id) do nothing;
insert into hazard_view (id, number, title, state, grade, matter_name, enterprise_id, enterprise_name, division_code,
    division_name, division_path, handler_organisation, responsible_organisations, reporter, reported_at, written_off_at,
    version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
    on conflict (id) do update set state = excluded.state, version = excluded.version,
    changed = pg_current_xact_id() where hazard_view.version <= excluded.version;
delete from deadline_view;
