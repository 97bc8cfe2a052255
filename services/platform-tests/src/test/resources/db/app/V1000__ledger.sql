create table ledger (
    account text not null,
    amount  integer not null
);
create table place (
    id            text primary key,
    enterprise_id text,
    body          text,
    division_path text not null,
    reporter      text not null
);
