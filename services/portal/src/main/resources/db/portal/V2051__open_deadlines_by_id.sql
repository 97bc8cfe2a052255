-- A start reads the open clocks page by page.
create index deadline_view_open_id on deadline_view (id) where open;
