-- What informants say, apart from the hazard: no list, event, clock, task, paper or audit reads this table by itself.
create table hazard_informant (
    id            bigint generated always as identity primary key,
    hazard_id     text        not null references hazard,
    title         text,
    words         text        not null,
    place         text,
    longitude     double precision,
    latitude      double precision,
    taken_by      text        not null,
    taken_by_name text        not null,
    taken_at      timestamptz not null
);
create index hazard_informant_hazard on hazard_informant (hazard_id, id);
revoke update, delete, truncate on hazard_informant from ${appRole};

-- Whether the enterprise was told of it: until then it does not see what somebody reported against it.
alter table hazard add column told boolean not null default true;
-- Files of informants are with the hazard, and open to those who handle it only.
alter table evidence add column sealed boolean not null default false;

insert into hazard_informant (hazard_id, title, words, place, longitude, latitude, taken_by, taken_by_name, taken_at)
select id, title, description, place, longitude, latitude, reporter_username, reporter_name, reported_at
from hazard where source = 'TIP_OFF';
insert into hazard_informant (hazard_id, words, taken_by, taken_by_name, taken_at)
select h.id, s.step ->> 'supplement', s.step -> 'by' ->> 'username', s.step -> 'by' ->> 'name',
    (s.step -> 'by' ->> 'at')::timestamptz
from hazard h, jsonb_array_elements(h.steps) with ordinality as s (step, at)
where h.source = 'TIP_OFF' and s.step ->> 'step' = 'RESUBMITTED' order by h.id, s.at;

update evidence v set sealed = true from hazard h
where h.source = 'TIP_OFF' and v.subject_id = h.id and v.id = any (h.evidence_ids);
update evidence v set sealed = true
from hazard h, jsonb_array_elements(h.steps) as s (step), jsonb_array_elements_text(s.step -> 'evidenceIds') as f (id)
where h.source = 'TIP_OFF' and s.step ->> 'step' = 'RESUBMITTED' and v.subject_id = h.id and v.id = f.id;

update hazard h set
    title = left(matter_name || '事故隐患', 100),
    description = '内容密存，由承办人员核查。',
    place = division_name,
    longitude = null,
    latitude = null,
    evidence_ids = '{}',
    told = exists (select 1 from jsonb_array_elements(h.steps) as s (step)
        where s.step ->> 'step' in ('ORDERED', 'WORK_STOPPED', 'CUT_OFF_APPROVED', 'PENALTY_RECORDED')),
    steps = coalesce((select jsonb_agg(case when s.step ->> 'step' = 'RESUBMITTED'
        then s.step || '{"supplement": "内容密存，由承办人员核查。", "evidenceIds": []}'::jsonb else s.step end order by s.at)
        from jsonb_array_elements(h.steps) with ordinality as s (step, at)), h.steps)
where source = 'TIP_OFF';
update deadline d set subject_title = h.title from hazard h
where h.source = 'TIP_OFF' and d.subject_type = 'hazard' and d.subject_id = h.id;
update deadline d set subject_title = h.title from hazard h, hazard_plate p
where h.source = 'TIP_OFF' and p.hazard_id = h.id and d.subject_type = 'plate' and d.subject_id = p.id;
