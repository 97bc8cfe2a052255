-- Aggregates whose process could not be begun: left out of the batches until their time comes, so that the others go on.
create table process_start_held (
    case_id    text        primary key,
    process    text        not null,
    attempts   integer     not null,
    not_before timestamptz not null,
    fault      text        not null
);
