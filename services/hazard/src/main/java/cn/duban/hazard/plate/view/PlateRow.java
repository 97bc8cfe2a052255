package cn.duban.hazard.plate.view;

import cn.duban.deadline.PressingClock;
import cn.duban.hazard.plate.Plate;
import cn.duban.hazard.steps.HazardSnapshots;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** One plate in a list. */
public record PlateRow(
        String id,
        String number,
        int round,
        String state,
        String level,
        @Nullable String noticeNumber,
        String officeName,
        String hazardId,
        String hazardNumber,
        String title,
        @Nullable String enterpriseName,
        String divisionName,
        @Nullable String handlerName,
        boolean published,
        OffsetDateTime proposedAt,
        @Nullable OffsetDateTime rectifyBy,
        @Nullable OffsetDateTime dueAt,
        @JsonUnwrapped @Nullable PressingClock clock,
        long version) {
    static final String COLUMNS =
            "p.id, p.number, p.round, p.state, p.level, p.notice_number, p.office_name, p.hazard_id,"
                    + " h.number as hazard_number, h.title, h.enterprise_name, h.division_name, h.handler_name, p.published,"
                    + " p.proposed_at, p.rectify_by, p.due_at, p.version, "
                    + PressingClock.column(Plate.TYPE, "p");

    static PlateRow read(ResultSet row) throws SQLException {
        return new PlateRow(
                row.getString("id"),
                row.getString("number"),
                row.getInt("round"),
                row.getString("state"),
                row.getString("level"),
                row.getString("notice_number"),
                row.getString("office_name"),
                row.getString("hazard_id"),
                row.getString("hazard_number"),
                row.getString("title"),
                row.getString("enterprise_name"),
                row.getString("division_name"),
                row.getString("handler_name"),
                row.getBoolean("published"),
                HazardSnapshots.beijing(row.getObject("proposed_at", OffsetDateTime.class)),
                HazardSnapshots.beijingOrNull(row.getObject("rectify_by", OffsetDateTime.class)),
                HazardSnapshots.beijingOrNull(row.getObject("due_at", OffsetDateTime.class)),
                PressingClock.read(row),
                row.getLong("version"));
    }
}
