-- What may be the same incident: same place, hours next to each other; read in this order until there are enough.
create index incident_near on incident (division_code, coalesce(occurred_at, known_at, sent_at), id)
    where state <> 'MERGED';
