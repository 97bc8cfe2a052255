package cn.duban.accountability.trigger;

import cn.duban.accountability.steps.Viewer;
import cn.duban.casework.input.Days;
import cn.duban.contracts.Basis;
import cn.duban.contracts.accountability.TriggerKind;
import cn.duban.contracts.accountability.TriggerOutcome;
import cn.duban.platform.event.EventJson;
import cn.duban.platform.page.Choices;
import cn.duban.platform.page.Condition;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Signals as they are shown to who oversees them: those only noted as well. */
@ApplicationScoped
public class SignalViews {
    private static final String COLUMNS = "s.signal, s.outcome, s.rule, s.case_id, s.recorded_at";

    private final Sql sql;
    private final Viewer viewer;

    SignalViews(Sql sql, Viewer viewer) {
        this.sql = sql;
        this.viewer = viewer;
    }

    /** A signal as the list shows it. */
    public record Row(
            String id,
            TriggerKind kind,
            String severity,
            String subjectName,
            String text,
            @Nullable Basis basis,
            boolean verified,
            @Nullable String sourceType,
            @Nullable String sourceId,
            @Nullable String sourceNumber,
            OffsetDateTime occurredAt,
            OffsetDateTime recordedAt,
            @Nullable TriggerOutcome outcome,
            @Nullable String rule,
            @Nullable String caseId) {
        static Row read(ResultSet row) throws SQLException {
            Signal signal = EventJson.read(row.getString("signal"), Signal.class);
            String outcome = row.getString("outcome");
            return new Row(
                    signal.id(),
                    signal.kind(),
                    signal.severity(),
                    signal.subject().name(),
                    signal.text(),
                    signal.basis(),
                    signal.verified(),
                    signal.sourceType(),
                    signal.sourceId(),
                    signal.sourceNumber(),
                    signal.occurredAt(),
                    Days.beijing(
                            row.getObject("recorded_at", OffsetDateTime.class).toInstant()),
                    outcome == null ? null : TriggerOutcome.valueOf(outcome),
                    row.getString("rule"),
                    row.getString("case_id"));
        }
    }

    /** One page, the newest first. */
    public Page<Row> page(@Nullable String kind, @Nullable String outcome, PageRequest page) {
        Condition condition = new Condition("trigger_signal s");
        List<Object> values = condition.values();
        return condition
                .and("not s.withdrawn")
                .and(viewer.oversees("s", values))
                // Nobody looks into what is held against themselves before they are told of it.
                .and("not coalesce(" + viewer.is("s.signal -> 'subject' -> 'holder' ->> 'username'", values)
                        + ", false)")
                .and("s.kind = ?", Choices.name(TriggerKind.class, "kind", kind))
                .and("s.outcome = ?", Choices.name(TriggerOutcome.class, "outcome", outcome))
                .page(sql, COLUMNS, "s.occurred_at desc, s.id", Row::read, page);
    }
}
