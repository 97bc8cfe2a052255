-- What informants say, apart from the incident: no list, event, clock, task, paper or audit reads this table by itself.
create table incident_informant (
    id            bigint generated always as identity primary key,
    incident_id   text        not null references incident,
    what          text,
    place         text        not null,
    longitude     double precision,
    latitude      double precision,
    taken_by      text        not null,
    taken_by_name text        not null,
    taken_at      timestamptz not null
);
create index incident_informant_incident on incident_informant (incident_id, id);
revoke update, delete, truncate on incident_informant from ${appRole};
-- Files of informants are with the incident, and open to those who handle it only.
alter table evidence add column sealed boolean not null default false;

insert into incident_informant (incident_id, what, place, longitude, latitude, taken_by, taken_by_name, taken_at)
select i.id, said.content ->> 'what', coalesce(said.content ->> 'place', i.address),
    (said.content ->> 'longitude')::double precision, (said.content ->> 'latitude')::double precision,
    i.reporter_username, i.reporter_name, i.reported_at
from incident i, lateral (select i.log -> 'statements' -> 0 -> 'content' as content) said
where i.channel = 'TIP_OFF';
update evidence v set sealed = true from incident i
where i.channel = 'TIP_OFF' and v.subject_id = i.id and v.id = any (i.evidence_ids);

-- What was said is immutable to the service; here its words move to where only handlers read them, for every version.
alter table incident disable trigger incident_what_was_said;
update incident i set
    title = i.division_name || '生产安全事故',
    evidence_ids = '{}',
    log = jsonb_set(i.log, '{statements}', (
        select jsonb_agg(s.said || jsonb_build_object('content', (s.said -> 'content')
            || case when s.said -> 'content' ->> 'place' = told.content ->> 'place'
                then jsonb_build_object('place', i.division_name, 'longitude', null, 'latitude', null) else '{}' end
            || case when s.said -> 'content' ->> 'what' = told.content ->> 'what'
                then '{"what": "内容密存，由承办人员核查。"}'::jsonb else '{}' end) order by s.at)
        from jsonb_array_elements(i.log -> 'statements') with ordinality as s (said, at),
            lateral (select i.log -> 'statements' -> 0 -> 'content' as content) told))
where i.channel = 'TIP_OFF';
update incident i set
    address = coalesce(i.log -> 'statements' -> -1 -> 'content' ->> 'place', i.division_name),
    longitude = (i.log -> 'statements' -> -1 -> 'content' ->> 'longitude')::double precision,
    latitude = (i.log -> 'statements' -> -1 -> 'content' ->> 'latitude')::double precision
where i.channel = 'TIP_OFF';
alter table incident enable trigger incident_what_was_said;
update deadline d set subject_title = i.title from incident i
where i.channel = 'TIP_OFF' and d.subject_type = 'incident' and d.subject_id = i.id;
