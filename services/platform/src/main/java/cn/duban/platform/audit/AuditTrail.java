package cn.duban.platform.audit;

import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/** Reading the audit. */
@ApplicationScoped
public class AuditTrail {
    private final Sql sql;

    AuditTrail(Sql sql) {
        this.sql = sql;
    }

    /** What was done to a subject, in the order it was done. */
    public Page<AuditEntry> of(String subjectId, PageRequest page) {
        long total = sql.query(
                        "select count(*) from audit_entry where subject_id = ?", row -> row.getLong(1), subjectId)
                .get(0);
        return page.with(
                sql.query(
                        "select " + AuditEntry.COLUMNS + " from audit_entry e where e.subject_id = ?"
                                + " order by e.id limit ? offset ?",
                        AuditEntry::read,
                        subjectId,
                        page.size(),
                        page.offset()),
                total);
    }
}
