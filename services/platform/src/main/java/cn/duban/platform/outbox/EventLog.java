package cn.duban.platform.outbox;

import cn.duban.contracts.Topics;
import cn.duban.platform.directory.DirectoryKind;
import cn.duban.platform.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/**
 * What was sent, kept in the database so that topics can be filled again (ADR 25). The registry's directory is left out,
 * it stands in the directory's own table; so are dead letters, whose table is their record.
 */
final class EventLog {
    private static final String MOVE = "with gone as (delete from outbox_event where seq = any(?)"
            + " returning seq, id, topic, aggregate_id, type, occurred_at, payload, headers, stored_at)"
            + " insert into event_log (seq, id, topic, aggregate_id, type, occurred_at, payload, headers, stored_at,"
            + " sent_at) select gone.*, now() from gone where topic <> all(?)"
            + " and topic not like '%" + Topics.DEAD_LETTER_SUFFIX + "'";
    private static final String[] DIRECTORY =
            Arrays.stream(DirectoryKind.values()).map(DirectoryKind::topic).toArray(String[]::new);

    private EventLog() {}

    /** Takes these out of the outbox. */
    static void move(Connection connection, List<Long> sent) throws SQLException {
        Sql.update(
                connection,
                MOVE,
                connection.createArrayOf("bigint", sent.toArray()),
                connection.createArrayOf("text", DIRECTORY));
    }
}
