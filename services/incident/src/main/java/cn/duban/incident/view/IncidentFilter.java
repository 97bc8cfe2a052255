package cn.duban.incident.view;

import cn.duban.casework.input.Days;
import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.IncidentKind;
import cn.duban.contracts.incident.IncidentState;
import cn.duban.platform.page.Choices;
import cn.duban.platform.page.Condition;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What a list is narrowed to. All that is given must hold. */
public class IncidentFilter {
    @QueryParam("q")
    @Nullable String q;

    @QueryParam("state")
    @Nullable String state;

    @QueryParam("grade")
    @Nullable String grade;

    @QueryParam("kind")
    @Nullable String kind;

    @QueryParam("divisionCode")
    @Nullable String divisionCode;

    @QueryParam("from")
    @Nullable String from;

    @QueryParam("to")
    @Nullable String to;

    @QueryParam("late")
    @Nullable String late;

    @QueryParam("sort")
    @Nullable String sort;

    public IncidentFilter() {}

    Sort sort() {
        Sort chosen = Choices.of(Sort.class, "sort", sort);
        return chosen == null ? Sort.RECEIVED : chosen;
    }

    @Nullable LocalDate from() {
        return Choices.day("from", from);
    }

    @Nullable LocalDate to() {
        return Choices.day("to", to);
    }

    /** Narrows a list of incidents {@code i}. */
    Condition narrow(Condition condition) {
        LocalDate last = to();
        return condition
                .and("i.state = ?", Choices.name(IncidentState.class, "state", state))
                .and("i.grade = ?", Choices.name(IncidentGrade.class, "grade", grade))
                .and("i.kind = ?", Choices.name(IncidentKind.class, "kind", kind))
                .within("i.division_path", divisionCode)
                .and("i.received_at >= ?", start(from()))
                .and("i.received_at < ?", last == null ? null : start(last.plusDays(1)))
                .and("i.late = ?", flag(late))
                .contains(q, "i.search_key");
    }

    private static @Nullable Boolean flag(@Nullable String text) {
        boolean yes = "true".equals(text);
        return yes || "false".equals(text) ? Boolean.valueOf(yes) : null;
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Days.ZONE).toOffsetDateTime();
    }

    /** Order of a list. */
    public enum Sort {
        RECEIVED("i.received_at desc, i.id"),
        OCCURRED("i.occurred_at desc nulls last, i.id"),
        DUE("i.due_at nulls last, i.id"),
        NUMBER("i.number desc");

        private final String sql;

        Sort(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }
}
