-- One row: how far the shared demo clock stands ahead of real time. Stays 0 outside the demo profile.
create table demo_clock (
    single         boolean primary key default true check (single),
    offset_seconds bigint not null check (offset_seconds >= 0)
);
insert into demo_clock (offset_seconds) values (0);
