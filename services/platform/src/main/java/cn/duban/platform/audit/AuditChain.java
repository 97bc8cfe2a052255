package cn.duban.platform.audit;

import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of entries and seals. */
@ApplicationScoped
class AuditChain {
    private final Sql sql;

    AuditChain(Sql sql) {
        this.sql = sql;
    }

    /** Link of one entry. */
    record Seal(long seq, long entryId, String previous, String hash) {
        private static Seal read(ResultSet row) throws SQLException {
            return new Seal(
                    row.getLong("seq"), row.getLong("entry_id"), row.getString("prev_hash"), row.getString("hash"));
        }
    }

    /** A seal and what it seals, which is gone when the row was deleted. */
    record Link(Seal seal, @Nullable AuditEntry entry) {}

    Optional<Seal> last() {
        return sql.first("select seq, entry_id, prev_hash, hash from audit_seal order by seq desc limit 1", Seal::read);
    }

    List<AuditEntry> unsealed(long aboveId, int limit) {
        return sql.query(
                "select " + AuditEntry.COLUMNS + " from audit_entry e where e.id > ? and not exists"
                        + " (select 1 from audit_seal s where s.entry_id = e.id) order by e.id limit ?",
                AuditEntry::read,
                aboveId,
                limit);
    }

    /** Whether the entry went with its month, when its term was over (ADR 26); the last seal of that month was noted. */
    boolean termIsOver(Seal seal) {
        return !sql.query(
                        "select 1 from audit_term where ? between first_entry and last_entry"
                                + " and (seq <> ? or hash = ?) limit 1",
                        row -> 1,
                        seal.entryId(),
                        seal.seq(),
                        seal.hash())
                .isEmpty();
    }

    long countUnsealed() {
        return sql.query(
                        "select (select count(*) from audit_entry) - (select count(*) from audit_seal s"
                                + " where exists (select 1 from audit_entry e where e.id = s.entry_id))",
                        row -> row.getLong(1))
                .get(0);
    }

    void add(List<Seal> seals) {
        sql.batch(
                "insert into audit_seal (seq, entry_id, prev_hash, hash) values (?, ?, ?, ?)",
                seals.stream()
                        .map(s -> new Object[] {s.seq(), s.entryId(), s.previous(), s.hash()})
                        .toList());
    }

    List<Link> after(long seq, int limit) {
        // Bounds for the entries: else each is looked for in every month, 20 times as long with two years of them.
        return sql.query(
                "with page as materialized (select seq, entry_id, prev_hash, hash from audit_seal where seq > ?"
                        + " order by seq limit ?) select s.seq, s.entry_id, s.prev_hash, s.hash, " + AuditEntry.COLUMNS
                        + " from page s left join audit_entry e on e.id = s.entry_id"
                        + " and e.id >= (select min(entry_id) from page) and e.id <= (select max(entry_id) from page)"
                        + " order by s.seq",
                row -> new Link(Seal.read(row), row.getObject("id") == null ? null : AuditEntry.read(row)),
                seq,
                limit);
    }
}
