-- How texts are written where they are searched: half width, lower case, without what cannot be seen (TextSearch).
create function search_key(whole text) returns text language sql immutable parallel safe as $$
    select lower(translate(normalize(whole, NFKC), U&'\00AD\200B\200C\200D\2060\FEFF', '') collate "C")
$$;
