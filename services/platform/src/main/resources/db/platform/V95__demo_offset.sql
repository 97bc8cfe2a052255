-- How far the clock of the demonstration stands ahead: a service that starts again knows it before it answers anybody.
create table demo_offset (
    singleton      boolean primary key default true check (singleton),
    offset_seconds bigint  not null
);
