package cn.duban.accountability.view;

import cn.duban.accountability.cases.AccountabilityCase;
import cn.duban.accountability.cases.CaseLog;
import cn.duban.casework.input.Days;
import cn.duban.contracts.accountability.CaseStage;
import cn.duban.contracts.accountability.TriggerOutcome;
import cn.duban.deadline.PressingClock;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A case as the lists show it. */
public record CaseRow(
        String id,
        String number,
        String title,
        CaseStage stage,
        TriggerOutcome proposal,
        int factCount,
        String handlerId,
        String handlerName,
        String divisionCode,
        String divisionName,
        OffsetDateTime openedAt,
        @Nullable OffsetDateTime dueAt,
        @JsonUnwrapped @Nullable PressingClock clock,
        long version) {
    static final String COLUMNS = "c.id, c.number, c.title, c.stage, c.proposal, c.facts, c.handler_id, c.handler_name,"
            + " c.division_code, c.division_name, c.opened_at, c.due_at, c.version, "
            + PressingClock.column(AccountabilityCase.TYPE, "c");

    static CaseRow read(ResultSet row) throws SQLException {
        OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
        return new CaseRow(
                row.getString("id"),
                row.getString("number"),
                row.getString("title"),
                CaseStage.valueOf(row.getString("stage")),
                TriggerOutcome.valueOf(row.getString("proposal")),
                row.getInt("facts"),
                row.getString("handler_id"),
                row.getString("handler_name"),
                row.getString("division_code"),
                row.getString("division_name"),
                Days.beijing(row.getObject("opened_at", OffsetDateTime.class).toInstant()),
                due == null ? null : Days.beijing(due.toInstant()),
                PressingClock.read(row),
                row.getLong("version"));
    }

    static CaseRow of(AccountabilityCase one, CaseLog seen) {
        OffsetDateTime due = one.dueAt();
        return new CaseRow(
                one.id(),
                one.number(),
                one.title(),
                one.stage(),
                one.proposal(),
                seen.standing().size(),
                one.handlerId(),
                one.handlerName(),
                one.place().divisionCode(),
                one.place().divisionName(),
                Days.beijing(one.openedAt().toInstant()),
                due == null ? null : Days.beijing(due.toInstant()),
                // One by itself comes with all of its clocks.
                null,
                one.version());
    }
}
