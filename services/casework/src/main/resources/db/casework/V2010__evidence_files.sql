-- Evidence: the sealed original and its copies, whose it counts as, when it was compared with its hash, what went bad.
alter table evidence
    add column original_size       bigint,
    add column original_media_type text,
    add column thumbnail_sha256    text,
    add column organisation_id     text,
    add column checked_at          timestamptz,
    add column fault               text,
    add column removed_at          timestamptz;
create index evidence_share on evidence (organisation_id, uploaded_at);
create index evidence_unchecked on evidence (checked_at nulls first, id) where removed_at is null;
create index evidence_faulty on evidence (id) where fault is not null;
create index evidence_untied on evidence (uploaded_at) where subject_id is null and removed_at is null;
create index evidence_content on evidence (original_sha256) where removed_at is null;
create index evidence_screen on evidence (sha256) where removed_at is null;
create index evidence_thumbnail on evidence (thumbnail_sha256) where removed_at is null;
