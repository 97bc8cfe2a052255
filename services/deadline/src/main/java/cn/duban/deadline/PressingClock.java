package cn.duban.deadline;

import cn.duban.contracts.Basis;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The clock behind the end shown for a case in a list, so that every list says which rule it rests on.
 *
 * @param verified whether the basis was checked against its document
 * @param provisional 暂定: the end rests on a year whose holiday notice is not there yet
 * @param questioned 待认定: the end passed, and a person has to find whether it was missed
 */
public record PressingClock(
        String clockName,
        Basis basis,
        boolean verified,
        OffsetDateTime armedAt,
        // A row has words of its own beside it: an incident's grade may be provisional too.
        @JsonProperty("clockProvisional") boolean provisional,
        boolean questioned) {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /**
     * One column, found by index once for each row that is shown.
     *
     * @param subject kind of subject in the deadline module
     * @param alias of the table with {@code id} and {@code due_at}
     */
    public static String column(String subject, String alias) {
        return "(select array[d.name, d.basis_document, d.basis_clause, d.verified::text,"
                + " to_char(d.armed_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), d.provisional::text,"
                + " (d.question is not null and d.answer is null)::text] from deadline d"
                + " where d.subject_type = '" + subject + "' and d.subject_id = " + alias + ".id and d.due_at = "
                + alias
                + ".due_at order by d.armed_at desc, d.id limit 1) as pressing_clock";
    }

    /** What an export or a paper says behind the end; nothing where it is certain. */
    public static String mark(@Nullable PressingClock clock) {
        if (clock == null || clock.questioned()) {
            return clock == null ? "" : "（待认定）";
        }
        return clock.provisional() ? "（暂定）" : "";
    }

    public static @Nullable PressingClock read(ResultSet row) throws SQLException {
        Array column = row.getArray("pressing_clock");
        if (column == null) {
            return null;
        }
        String[] parts = (String[]) column.getArray();
        return new PressingClock(
                parts[0],
                new Basis(parts[1], parts[2]),
                Boolean.parseBoolean(parts[3]),
                Instant.parse(parts[4]).atZone(BEIJING).toOffsetDateTime(),
                Boolean.parseBoolean(parts[5]),
                Boolean.parseBoolean(parts[6]));
    }
}
