-- The paper of a dossier, set once: ten thousand lines take a minute to set and most of the memory there is.
create table dossier_paper (
    dossier_id text primary key references dossier,
    pdf        bytea not null
);
revoke update, delete, truncate on dossier_paper from ${appRole};
