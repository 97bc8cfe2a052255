-- The superior's overview adds up a period by place and post from this index alone.
drop index duty_compliance;
create index duty_compliance on duty (cycle, period_start, division_path text_pattern_ops, organisation_id, post_id)
    include (state, holder_name);

-- Missed duties are counted for the pager without reading them.
drop index duty_missed;
create index duty_missed on duty (period_end desc, id) include (division_path, organisation_id, holder_username)
    where state = 'MISSED';
