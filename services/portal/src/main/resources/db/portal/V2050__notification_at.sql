-- Notices are kept for a term (ADR 26); rows come in the order of time.
create index notification_at on notification using brin (at);
