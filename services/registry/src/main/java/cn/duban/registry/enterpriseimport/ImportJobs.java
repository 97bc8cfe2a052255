package cn.duban.registry.enterpriseimport;

import cn.duban.platform.event.EventJson;
import cn.duban.platform.sql.Sql;
import cn.duban.registry.enterprise.EnterpriseData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Imports and their rows in waiting. */
@ApplicationScoped
public class ImportJobs {
    private static final String TAKE =
            "update enterprise_import set state = 'READING', rows_read = 0, attempts = attempts + 1, updated_at = now()"
                    + " where id = (select id from enterprise_import where state = 'QUEUED' or"
                    // A worker that died leaves its import as it stood; the file is still there, so it starts again.
                    + " (state in ('READING', 'APPLYING') and updated_at < now() - interval '2 minutes')"
                    + " order by created_at limit 1 for update skip locked) returning id, territory, content, update_known, attempts";

    private final Sql sql;

    ImportJobs(Sql sql) {
        this.sql = sql;
    }

    /** State of an import. */
    public enum State {
        QUEUED,
        READING,
        APPLYING,
        DONE,
        REJECTED,
        FAILED
    }

    /**
     * How an import stands.
     *
     * @param rowsTotal null until the rows are counted
     * @param message null unless there is something to say
     */
    public record Progress(
            UUID id,
            State state,
            int rowsRead,
            @Nullable Integer rowsTotal,
            @Nullable String message,
            List<RowError> errors) {}

    /**
     * An import to work on.
     *
     * @param attempt 1 for the first
     */
    record Job(UUID id, List<String> territories, byte[] content, boolean updateKnown, int attempt) {}

    /** A row that is sound and waits for the others. */
    record Staged(int row, EnterpriseData data) {}

    void queue(UUID id, String username, Set<String> territories, byte[] content, boolean updateKnown) {
        sql.update(
                "insert into enterprise_import (id, username, territory, content, update_known, state)"
                        + " values (?, ?, ?, ?, ?, 'QUEUED')",
                id,
                username,
                String.join("\n", territories),
                content,
                updateKnown);
    }

    /** The caller's own import, or anybody's for those who may see all. */
    public Optional<Progress> progress(UUID id, String username, boolean anybodys) {
        return sql.first(
                "select state, rows_read, rows_total, message from enterprise_import"
                        + " where id = ? and (username = ? or ?)",
                row -> new Progress(
                        id,
                        State.valueOf(row.getString(1)),
                        row.getInt(2),
                        row.getObject(3, Integer.class),
                        row.getString(4),
                        errors(id)),
                id,
                username,
                anybodys);
    }

    private List<RowError> errors(UUID id) {
        return sql.query(
                "select row_no, col, message from enterprise_import_error where import_id = ? order by seq",
                row -> new RowError(row.getInt(1), row.getString(2), row.getString(3)),
                id);
    }

    Optional<Job> take() {
        return sql.first(
                TAKE,
                row -> new Job(
                        row.getObject(1, UUID.class),
                        Arrays.asList(row.getString(2).split("\n")),
                        row.getBytes(3),
                        row.getBoolean(4),
                        row.getInt(5)));
    }

    /** Forgets what an earlier attempt left. */
    void restart(UUID id, int total) {
        sql.update("delete from enterprise_import_row where import_id = ?", id);
        sql.update("delete from enterprise_import_error where import_id = ?", id);
        sql.update("update enterprise_import set rows_total = ?, updated_at = now() where id = ?", total, id);
    }

    void stage(UUID id, List<Staged> rows, int read) {
        sql.batch(
                "insert into enterprise_import_row (import_id, row_no, uscc, data) values (?, ?, ?, ?)",
                rows.stream()
                        .map(r -> new Object[] {
                            id,
                            r.row(),
                            r.data().uscc().isEmpty() ? null : r.data().uscc(),
                            EventJson.write(r.data())
                        })
                        .toList());
        sql.update("update enterprise_import set rows_read = ?, updated_at = now() where id = ?", read, id);
    }

    /** Rows whose code is registered outside the territories: not the importer's to change. */
    List<Integer> foreign(UUID id, List<String> territories) {
        String own = String.join(
                " or ", territories.stream().map(t -> "e.division_path like ?").toList());
        Object[] values = new Object[territories.size() + 1];
        values[0] = id;
        for (int i = 0; i < territories.size(); i++) {
            values[i + 1] = territories.get(i) + "%";
        }
        return sql.query(
                "select r.row_no from enterprise_import_row r join enterprise e on e.uscc = r.uscc"
                        + " where r.import_id = ? and not (" + own + ") order by r.row_no",
                row -> row.getInt(1),
                values);
    }

    /** A slice of the rows in waiting, by row. */
    List<Staged> staged(UUID id, int afterRow, int limit) {
        return sql.query(
                "select row_no, data from enterprise_import_row where import_id = ? and row_no > ?"
                        + " order by row_no limit ?",
                row -> new Staged(row.getInt(1), EventJson.read(row.getString(2), EnterpriseData.class)),
                id,
                afterRow,
                limit);
    }

    /** @return whether this worker still has the import; another may have taken it over */
    boolean move(UUID id, State from, State to) {
        return sql.update(
                        "update enterprise_import set state = ?, updated_at = now() where id = ? and state = ?",
                        to.name(),
                        id,
                        from.name())
                == 1;
    }

    void reject(UUID id, List<RowError> errors, @Nullable String message) {
        int[] seq = {0};
        sql.batch(
                "insert into enterprise_import_error (import_id, seq, row_no, col, message) values (?, ?, ?, ?, ?)",
                errors.stream()
                        .map(e -> new Object[] {id, seq[0]++, e.row(), e.column(), e.message()})
                        .toList());
        end(id, State.REJECTED, message);
    }

    /** Ends the import and drops file and rows. */
    void end(UUID id, State state, @Nullable String message) {
        sql.update(
                "update enterprise_import set state = ?, message = ?, content = null, updated_at = now() where id = ?",
                state.name(),
                message,
                id);
        sql.update("delete from enterprise_import_row where import_id = ?", id);
    }
}
