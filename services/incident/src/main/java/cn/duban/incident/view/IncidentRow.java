package cn.duban.incident.view;

import static cn.duban.incident.lifecycle.IncidentSnapshots.beijing;
import static cn.duban.incident.lifecycle.IncidentSnapshots.beijingOrNull;

import cn.duban.contracts.incident.ReportChannel;
import cn.duban.deadline.PressingClock;
import cn.duban.incident.informant.Informants;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.platform.identity.CurrentUser;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** One incident in a list. */
public record IncidentRow(
        String id,
        String number,
        String title,
        String state,
        String kind,
        @Nullable String channel,
        @Nullable String grade,
        boolean provisional,
        boolean nearMiss,
        @Nullable String enterpriseId,
        @Nullable String enterpriseName,
        String divisionCode,
        String divisionName,
        String place,
        @Nullable OffsetDateTime occurredAt,
        OffsetDateTime receivedAt,
        @Nullable Integer deaths,
        @Nullable Integer seriousInjuries,
        @Nullable Integer missing,
        @Nullable String relayLevel,
        @Nullable OffsetDateTime dueAt,
        @JsonUnwrapped @Nullable PressingClock clock,
        boolean late,
        long version) {
    static final String COLUMNS = "i.id, i.number, i.title, i.state, i.kind, i.channel, i.grade, i.provisional,"
            + " i.near_miss, i.enterprise_id, i.enterprise_name, i.division_code, i.division_name, i.address,"
            + " i.occurred_at, i.received_at, i.deaths, i.serious_injuries, i.missing, i.relay_level, i.due_at,"
            + " i.late, i.version, " + PressingClock.column(Incident.TYPE, "i");

    /** Without how it was reported, for a reader who does not learn that somebody told. */
    IncidentRow of(CurrentUser reader) {
        boolean told = channel != null && Informants.seals(ReportChannel.valueOf(channel));
        return told && reader.ofEnterprise() ? withoutChannel() : this;
    }

    private IncidentRow withoutChannel() {
        return new IncidentRow(
                id,
                number,
                title,
                state,
                kind,
                null,
                grade,
                provisional,
                nearMiss,
                enterpriseId,
                enterpriseName,
                divisionCode,
                divisionName,
                place,
                occurredAt,
                receivedAt,
                deaths,
                seriousInjuries,
                missing,
                relayLevel,
                dueAt,
                clock,
                late,
                version);
    }

    static IncidentRow read(ResultSet row) throws SQLException {
        return new IncidentRow(
                row.getString("id"),
                row.getString("number"),
                row.getString("title"),
                row.getString("state"),
                row.getString("kind"),
                row.getString("channel"),
                row.getString("grade"),
                row.getBoolean("provisional"),
                row.getBoolean("near_miss"),
                row.getString("enterprise_id"),
                row.getString("enterprise_name"),
                row.getString("division_code"),
                row.getString("division_name"),
                row.getString("address"),
                beijingOrNull(row.getObject("occurred_at", OffsetDateTime.class)),
                beijing(row.getObject("received_at", OffsetDateTime.class)),
                row.getObject("deaths", Integer.class),
                row.getObject("serious_injuries", Integer.class),
                row.getObject("missing", Integer.class),
                row.getString("relay_level"),
                beijingOrNull(row.getObject("due_at", OffsetDateTime.class)),
                PressingClock.read(row),
                row.getBoolean("late"),
                row.getLong("version"));
    }
}
