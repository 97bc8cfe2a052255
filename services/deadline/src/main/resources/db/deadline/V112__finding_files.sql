-- Ids of the files a finding rests on, beside the words, with commas; they belong to the subject of the clock.
alter table deadline add column answer_files text;
