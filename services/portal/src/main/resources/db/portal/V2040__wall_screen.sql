-- Screens on a wall that go on without a sign-in: a right to the board alone, given by one person for a bounded time.
create table wall_screen (
    id         uuid primary key,
    token_hash text        not null unique,
    username   text        not null,
    roles      text        not null,
    made_at    timestamptz not null default now(),
    until      timestamptz not null,
    ended_at   timestamptz
);
create index wall_screen_username on wall_screen (username) where ended_at is null;
