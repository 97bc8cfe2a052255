-- The grade that counts although the figures were said to be less, until somebody on duty confirms a lower one.
alter table incident add column held_grade text;
