-- How often an import was begun: one that ends the service each time is given up.
alter table enterprise_import
    add column attempts integer not null default 0;
