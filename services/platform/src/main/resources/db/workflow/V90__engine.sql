-- The engine creates and upgrades its own tables, as the role it works with.
grant create on schema public to ${appRole};
