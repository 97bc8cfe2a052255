package cn.duban.platform.audit;

import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** What was done to subjects, as it was written down: for evidence compiled from the audit. No reader's scope applies. */
@ApplicationScoped
public class AuditRecords {
    private final Sql sql;

    AuditRecords(Sql sql) {
        this.sql = sql;
    }

    /** Id of the last entry there is. */
    public long last() {
        return sql.query("select coalesce(max(id), 0) from audit_entry", row -> row.getLong(1))
                .get(0);
    }

    /** Entries about the subjects up to an id, in the order of their ids. */
    public List<AuditEntry> of(Collection<String> subjectIds, long upTo) {
        return sql.query(
                "select " + AuditEntry.COLUMNS + " from audit_entry e where e.subject_id = any (?) and e.id <= ?"
                        + " order by e.id",
                AuditEntry::read,
                subjectIds.toArray(String[]::new),
                upTo);
    }

    /**
     * Fingerprint of an entry: its link in the chain if it were the first, so that it depends on the entry alone.
     */
    public static String fingerprint(AuditEntry entry) {
        return Sm3.link(Sm3.GENESIS, entry);
    }
}
