package cn.duban.platform.outbox;

import cn.duban.platform.event.CloudEventHeaders;
import cn.duban.platform.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A request to send again what was sent, in its old order and under its old ids: consumers that had an event know it,
 * those that had not take it now. Goes on where it stopped, whoever relays.
 */
record Republication(long id, long position, long upTo) {
    private static final String OPEN =
            "select id, position, up_to from republication where finished_at is null order by id limit 1";
    /** From where to where: the log does not grow meanwhile, as nothing new is sent. */
    private static final String BOUND =
            "update republication r set up_to = (select coalesce(max(seq), 0) from event_log),"
                    + " position = (select coalesce(min(seq), 1) - 1 from event_log where sent_at >= r.since)"
                    + " where finished_at is null and up_to is null";

    private static final String NEXT = "select seq, id, topic, aggregate_id, type, occurred_at, payload,"
            + " (coalesce(headers, '{}')::jsonb || jsonb_build_object('" + CloudEventHeaders.FIRST_SENT + "', sent_at))"
            + "::text as headers from event_log where seq > ? and seq <= ? order by seq limit ?";

    /** The oldest that is not done. */
    static Optional<Republication> open(Connection connection) throws SQLException {
        List<Republication> found = read(connection);
        if (!found.isEmpty() && found.get(0).upTo() < 0) {
            Sql.update(connection, BOUND);
            found = read(connection);
        }
        return found.stream().findFirst();
    }

    List<OutboxRow> next(Connection connection, int batch) throws SQLException {
        return Sql.query(connection, NEXT, OutboxRow::read, position, upTo, batch);
    }

    /** Notes how far it has come; no more rows: it is done. */
    void passed(Connection connection, List<OutboxRow> rows) throws SQLException {
        if (rows.isEmpty()) {
            Sql.update(connection, "update republication set finished_at = now() where id = ?", id);
        } else {
            Sql.update(
                    connection,
                    "update republication set position = ?, sent = sent + ? where id = ?",
                    rows.get(rows.size() - 1).seq(),
                    rows.size(),
                    id);
        }
    }

    private static List<Republication> read(Connection connection) throws SQLException {
        return Sql.query(
                connection,
                OPEN,
                row -> new Republication(
                        row.getLong("id"),
                        row.getLong("position"),
                        row.getObject("up_to") == null ? -1 : row.getLong("up_to")));
    }
}
