-- Files of informants are open to those who handle the case only; the code is shared, this service takes none yet.
alter table evidence add column sealed boolean not null default false;
