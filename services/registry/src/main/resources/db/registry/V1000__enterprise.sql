-- Enterprises are searched and paged in SQL; everything else the registry publishes lives in directory_entry (ADR 0011).
create table enterprise (
    id            varchar(64)      primary key,
    name          varchar(100)     not null,
    uscc          char(18)         not null unique,
    gbt4754       varchar(5)       not null,
    division      varchar(20)      not null,
    division_path varchar(200)     not null,
    address       varchar(200)     not null,
    longitude     double precision,
    latitude      double precision,
    traits        varchar(64)[]    not null,
    matters       varchar(64)[]    not null,
    employees     integer,
    version       bigint           not null,
    constraint enterprise_coordinates check ((longitude is null) = (latitude is null))
);
create index enterprise_division on enterprise (division_path text_pattern_ops);
create index enterprise_name on enterprise (name);
