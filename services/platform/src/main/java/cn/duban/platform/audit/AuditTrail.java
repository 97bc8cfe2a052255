package cn.duban.platform.audit;

import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import cn.duban.platform.sql.Sql;
import cn.duban.platform.visibility.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reading the audit. Whoever may see a subject reads what was done to it; who keeps the platform of its territory reads that
 * something was done, by whom and when; for everybody else there is nothing.
 */
@ApplicationScoped
public class AuditTrail {
    private static final String FROM = " from audit_entry e where e.subject_id = ? and e.subject_type = any (?)";

    private final Sql sql;
    private final Visibility visibility;

    AuditTrail(Sql sql, Visibility visibility) {
        this.sql = sql;
        this.visibility = visibility;
    }

    /** What was done to a subject, in the order it was done; nothing when the caller may not see it. */
    public Page<AuditAct> of(String subjectId, PageRequest page) {
        Set<String> whole = new HashSet<>();
        List<String> shown = new ArrayList<>();
        for (String kind : kindsOf(subjectId)) {
            if (visibility.reads(kind, subjectId)) {
                whole.add(kind);
                shown.add(kind);
            } else if (visibility.sees(kind, subjectId)) {
                shown.add(kind);
            } else if (visibility.keepsPlaceOf(kind, subjectId)) {
                shown.add(kind);
            }
        }
        return shown.isEmpty() ? page.with(List.of(), 0) : page(subjectId, shown, whole, page);
    }

    private Page<AuditAct> page(String subjectId, List<String> shown, Set<String> whole, PageRequest page) {
        String[] kinds = shown.toArray(String[]::new);
        long total = sql.query("select count(*)" + FROM, row -> row.getLong(1), subjectId, kinds)
                .get(0);
        List<AuditAct> acts = sql.query(
                "select " + AuditEntry.COLUMNS + FROM + " order by e.id limit ? offset ?",
                row -> {
                    AuditEntry entry = AuditEntry.read(row);
                    return AuditAct.of(entry, !whole.contains(entry.subjectType()));
                },
                subjectId,
                kinds,
                page.size(),
                page.offset());
        return page.with(acts, total);
    }

    private List<String> kindsOf(String subjectId) {
        return sql.query(
                "select distinct e.subject_type from audit_entry e where e.subject_id = ?",
                row -> row.getString(1),
                subjectId);
    }
}
