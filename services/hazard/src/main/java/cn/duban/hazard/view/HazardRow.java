package cn.duban.hazard.view;

import cn.duban.deadline.PressingClock;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.steps.HazardSnapshots;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** One hazard in a list. */
public record HazardRow(
        String id,
        String number,
        String state,
        @Nullable String grade,
        @Nullable String source,
        String title,
        String matterCode,
        String matterName,
        @Nullable String enterpriseId,
        @Nullable String enterpriseName,
        String divisionCode,
        String divisionName,
        String place,
        @Nullable String handlerId,
        @Nullable String handlerName,
        @Nullable String reporterName,
        OffsetDateTime foundAt,
        OffsetDateTime reportedAt,
        @Nullable OffsetDateTime dueAt,
        @JsonUnwrapped @Nullable PressingClock clock,
        long version) {
    static final String COLUMNS = "h.id, h.number, h.state, h.grade, h.source, h.title, h.matter_code, h.matter_name,"
            + " h.enterprise_id, h.enterprise_name, h.division_code, h.division_name, h.place, h.handler_id,"
            + " h.handler_name, h.reporter_name, h.reporter_organisation_id, h.found_at, h.reported_at, h.due_at, h.version, "
            + PressingClock.column(Hazard.TYPE, "h");

    /** @param reader whose list it is, which decides whose names and sources it holds */
    static HazardRow read(ResultSet row, Names reader) throws SQLException {
        return new HazardRow(
                row.getString("id"),
                row.getString("number"),
                row.getString("state"),
                row.getString("grade"),
                reader.source(row.getString("source")),
                row.getString("title"),
                row.getString("matter_code"),
                row.getString("matter_name"),
                row.getString("enterprise_id"),
                row.getString("enterprise_name"),
                row.getString("division_code"),
                row.getString("division_name"),
                row.getString("place"),
                row.getString("handler_id"),
                row.getString("handler_name"),
                reader.name(row.getString("reporter_name"), row.getString("reporter_organisation_id")),
                HazardSnapshots.beijing(row.getObject("found_at", OffsetDateTime.class)),
                HazardSnapshots.beijing(row.getObject("reported_at", OffsetDateTime.class)),
                HazardSnapshots.beijingOrNull(row.getObject("due_at", OffsetDateTime.class)),
                PressingClock.read(row),
                row.getLong("version"));
    }
}
