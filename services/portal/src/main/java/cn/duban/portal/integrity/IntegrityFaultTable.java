package cn.duban.portal.integrity;

import cn.duban.contracts.audit.IntegrityFaultFound;
import cn.duban.contracts.audit.IntegrityPlace;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of what was found. */
@ApplicationScoped
class IntegrityFaultTable {
    /** A chain or a file has one open row, however often and by whomever it is found. */
    private static final String OPEN = """
            insert into integrity_fault (id, about, kind, subject, division_path, found_by, found_at, last_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (about, kind, subject) where explained_at is null
            do update set last_at = greatest(integrity_fault.last_at, excluded.last_at), times = integrity_fault.times + 1
            returning *
            """;

    private static final String WITHIN = " where (division_path is null or exists"
            + " (select 1 from unnest(?::text[]) own (path) where starts_with(division_path, own.path)))"
            + " and (explained_at is null or not ?)";

    private static final int SHOWN = 20;

    private final Sql sql;

    IntegrityFaultTable(Sql sql) {
        this.sql = sql;
    }

    IntegrityFault add(IntegrityFaultFound found) {
        IntegrityFault fault = sql.query(
                        OPEN,
                        IntegrityFault::read,
                        UUID.randomUUID(),
                        found.about(),
                        found.kind().name(),
                        found.subject(),
                        found.divisionPath(),
                        found.service(),
                        found.at(),
                        found.at())
                .get(0);
        IntegrityPlace place = found.place();
        sql.update(
                "insert into integrity_place (integrity_fault, fault, seq, entry_id, at) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                fault.id(),
                place.fault(),
                place.seq(),
                place.entry(),
                found.at());
        return fault;
    }

    /** The open ones first, of these the longest waiting. */
    List<IntegrityFault> page(List<String> paths, boolean open, int size, long offset) {
        return sql.query(
                "select * from integrity_fault" + WITHIN + " order by explained_at desc nulls first, found_at, id"
                        + " limit ? offset ?",
                IntegrityFault::read,
                paths.toArray(String[]::new),
                open,
                size,
                offset);
    }

    long count(List<String> paths, boolean open) {
        return sql.first(
                        "select count(*) from integrity_fault" + WITHIN,
                        row -> row.getLong(1),
                        paths.toArray(String[]::new),
                        open)
                .orElse(0L);
    }

    Optional<IntegrityFault> lock(UUID id) {
        return sql.first("select * from integrity_fault where id = ? for update", IntegrityFault::read, id);
    }

    /** The latest of what was found. */
    List<IntegrityPlace> shown(UUID id) {
        return places(id, SHOWN);
    }

    List<IntegrityPlace> all(UUID id) {
        return places(id, Integer.MAX_VALUE);
    }

    private List<IntegrityPlace> places(UUID id, int most) {
        return sql.query(
                "select fault, seq, entry_id from integrity_place where integrity_fault = ?"
                        + " order by at desc, seq desc limit ?",
                row -> new IntegrityPlace(
                        row.getString("fault"),
                        row.getObject("seq", Long.class),
                        row.getObject("entry_id", Long.class)),
                id,
                most);
    }

    void explain(UUID id, IntegrityFault.Cause cause, String reason, String by, OffsetDateTime at) {
        sql.update(
                "update integrity_fault set cause = ?, reason = ?, explained_by = ?, explained_at = ? where id = ?",
                cause.name(),
                reason,
                by,
                at,
                id);
    }
}
