-- Uploaded lists are kept for a term (ADR 26).
create index enterprise_import_ended on enterprise_import (updated_at) where state in ('DONE', 'REJECTED', 'FAILED');
