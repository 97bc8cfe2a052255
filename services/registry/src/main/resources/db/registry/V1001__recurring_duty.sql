create table recurring_duty (
    id       varchar(64)  primary key,
    post     varchar(64),
    body     varchar(64),
    name     varchar(200) not null,
    period   varchar(10)  not null check (period in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
    times    integer      not null check (times > 0),
    evidence varchar(300) not null,
    document varchar(100) not null,
    clause   varchar(50)  not null,
    verified boolean      not null,
    constraint recurring_duty_owner check ((post is null) <> (body is null))
);
