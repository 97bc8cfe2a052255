-- What the public reads is written for the public: structured facts, and the wording a publisher signed. Free text of a case
-- (titles, grounds, measures: names of victims stand there) leaves the page with this file.
alter table public_entry
    add column id               text not null default gen_random_uuid()::text,
    add column wording_title    text,
    add column wording_summary  text,
    add column wording_by       jsonb,
    add column retracted_at     timestamptz,
    add column retracted_by     jsonb,
    add column retraction_reason text;
create unique index public_entry_id on public_entry (id);
create index public_entry_division on public_entry (division_path text_pattern_ops, published_at desc);

update public_entry set
    title = coalesce(subject, division_name) || case kind
        when 'PLATE' then '挂牌督办'
        when 'PENALTY' then '行政处罚'
        when 'INCIDENT_RESULT' then '事故调查处理结果'
        when 'DISCREDIT' then '列入严重失信主体名单'
        else '公开曝光' end,
    summary = case
        when ended_on is not null or source like 'plate:%' or source like 'inquiry%' or source like 'penalty:%' then summary
        else '' end;
