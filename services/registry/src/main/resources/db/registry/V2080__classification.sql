-- What an enterprise is classed as decides who supervises it: it proposes, a supervisor confirms, from a day on.
create table enterprise_classification (
    id            uuid          primary key,
    enterprise_id varchar(64)   not null references enterprise,
    gbt4754       varchar(5)    not null,
    traits        varchar(64)[] not null,
    matters       varchar(64)[] not null,
    effective_on  date          not null,
    reason        varchar(500)  not null,
    state         varchar(10)   not null check (state in ('PROPOSED', 'CONFIRMED', 'REFUSED', 'IN_FORCE')),
    proposed_by   varchar(100)  not null,
    proposed_at   timestamptz   not null,
    decided_by    varchar(100),
    decided_at    timestamptz,
    decision      varchar(500),
    check ((state = 'PROPOSED') = (decided_by is null))
);
create unique index enterprise_classification_open on enterprise_classification (enterprise_id)
    where state in ('PROPOSED', 'CONFIRMED');
create index enterprise_classification_of on enterprise_classification (enterprise_id, proposed_at desc);
create index enterprise_classification_due on enterprise_classification (effective_on) where state = 'CONFIRMED';
revoke delete, truncate on enterprise_classification from ${appRole};
