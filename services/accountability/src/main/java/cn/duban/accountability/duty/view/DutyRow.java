package cn.duban.accountability.duty.view;

import cn.duban.accountability.duty.Period;
import cn.duban.casework.input.Days;
import cn.duban.contracts.Basis;
import cn.duban.contracts.duty.DutyState;
import cn.duban.contracts.registry.DutyCycle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A duty as lists show it.
 *
 * @param evidence what counts as having done it
 * @param basis rule it rests on; {@code verified} whether that was checked against its document
 * @param holderName null while the post is vacant
 * @param overdueDays full days between the end and when it was made up, or today where it still is not; 0 in time
 */
public record DutyRow(
        String id,
        String number,
        String name,
        String evidence,
        Basis basis,
        boolean verified,
        OffsetDateTime armedAt,
        DutyCycle cycle,
        LocalDate periodStart,
        LocalDate periodEnd,
        String periodName,
        DutyState state,
        int times,
        int filed,
        String organisationId,
        String organisationName,
        @Nullable String postId,
        @Nullable String postName,
        @Nullable String holderName,
        String divisionCode,
        String divisionName,
        OffsetDateTime dueAt,
        @Nullable OffsetDateTime missedAt,
        @Nullable OffsetDateTime doneAt,
        long overdueDays) {

    static final String COLUMNS =
            "d.id, d.number, d.name, d.evidence, d.basis_document, d.basis_clause, d.verified, d.armed_at, d.cycle, d.period_start, d.period_end, d.state, d.times, d.filed,"
                    + " d.organisation_id, d.organisation_name, d.post_id, d.post_name, d.holder_name, d.division_code,"
                    + " d.division_name, d.due_at, d.missed_at, d.done_at";

    static DutyRow read(ResultSet row, OffsetDateTime now) throws SQLException {
        DutyCycle cycle = DutyCycle.valueOf(row.getString("cycle"));
        LocalDate start = row.getObject("period_start", LocalDate.class);
        OffsetDateTime missed = time(row, "missed_at");
        OffsetDateTime done = time(row, "done_at");
        return new DutyRow(
                row.getString("id"),
                row.getString("number"),
                row.getString("name"),
                row.getString("evidence"),
                new Basis(row.getString("basis_document"), row.getString("basis_clause")),
                row.getBoolean("verified"),
                china(row.getObject("armed_at", OffsetDateTime.class)),
                cycle,
                start,
                row.getObject("period_end", LocalDate.class),
                new Period(cycle, start).text(),
                DutyState.valueOf(row.getString("state")),
                row.getInt("times"),
                row.getInt("filed"),
                row.getString("organisation_id"),
                row.getString("organisation_name"),
                row.getString("post_id"),
                row.getString("post_name"),
                row.getString("holder_name"),
                row.getString("division_code"),
                row.getString("division_name"),
                china(row.getObject("due_at", OffsetDateTime.class)),
                missed,
                done,
                overdue(missed, done, now));
    }

    static long overdue(@Nullable OffsetDateTime missed, @Nullable OffsetDateTime done, OffsetDateTime now) {
        return missed == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(missed, done == null ? now : done));
    }

    private static @Nullable OffsetDateTime time(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : china(at);
    }

    static OffsetDateTime china(OffsetDateTime at) {
        return at.atZoneSameInstant(Days.ZONE).toOffsetDateTime();
    }
}
