package cn.duban.platform.audit;

import cn.duban.contracts.audit.IntegrityFaultExplained;
import cn.duban.contracts.audit.IntegrityKind;
import cn.duban.contracts.audit.IntegrityPlace;
import cn.duban.platform.audit.AuditVerification.BadRow;
import cn.duban.platform.audit.AuditVerification.Fault;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;

/** Places of audit chains that are not right and of which somebody said why. */
@ApplicationScoped
class ExplainedFaults {
    /** Another service remembers an end that the chain does not have. */
    static final String CONTRADICTS = "CONTRADICTS";

    /** Of {@code audit_head h}: noted before an end of that chain was explained. */
    static final String HEAD_EXPLAINED = " exists (select 1 from audit_explained x where x.about = h.service"
            + " and x.fault in ('TRUNCATED', 'SEAL_BROKEN', '" + CONTRADICTS + "') and x.noted_at >= h.noted_at)";

    private final Sql sql;
    private final Audit audit;

    ExplainedFaults(Sql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /** Places of a chain that a walk passes by. */
    Set<BadRow> of(String service) {
        return sql
                .query(
                        "select seq, entry_id, fault from audit_explained where about = ? and fault <> ?",
                        row -> new BadRow(
                                row.getLong("seq"),
                                row.getObject("entry_id", Long.class),
                                Fault.valueOf(row.getString("fault"))),
                        service,
                        CONTRADICTS)
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Keeps what was found, and that it was, in this service's own audit. */
    void keep(IntegrityFaultExplained explained) {
        if (explained.kind() == IntegrityKind.AUDIT_CHAIN) {
            explained.places().forEach(place -> add(explained, place));
            audit.record("audit-chain", explained.about(), "IntegrityFaultExplained", 0, explained);
        }
    }

    private void add(IntegrityFaultExplained explained, IntegrityPlace place) {
        sql.update(
                "insert into audit_explained (about, seq, entry_id, fault, by_whom) values (?, ?, ?, ?, ?)",
                explained.about(),
                place.seq(),
                place.entry(),
                place.fault(),
                explained.by());
    }
}
