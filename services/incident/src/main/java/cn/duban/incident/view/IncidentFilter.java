package cn.duban.incident.view;

import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.IncidentKind;
import cn.duban.contracts.incident.IncidentState;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.MalformedProblem;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
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

    @Nullable IncidentState state() {
        return choice(IncidentState.class, "state", state);
    }

    @Nullable IncidentGrade grade() {
        return choice(IncidentGrade.class, "grade", grade);
    }

    @Nullable IncidentKind kind() {
        return choice(IncidentKind.class, "kind", kind);
    }

    Sort sort() {
        Sort chosen = choice(Sort.class, "sort", sort);
        return chosen == null ? Sort.RECEIVED : chosen;
    }

    @Nullable LocalDate from() {
        return day("from", from);
    }

    @Nullable LocalDate to() {
        return day("to", to);
    }

    // As an enum the parameter would make the address unknown (404) instead of the value wrong (400).
    private static <E extends Enum<E>> @Nullable E choice(Class<E> type, String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return Enum.valueOf(type, value);
        } catch (IllegalArgumentException e) {
            throw malformed(field);
        }
    }

    private static @Nullable LocalDate day(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value);
        } catch (DateTimeParseException e) {
            throw malformed(field);
        }
    }

    private static MalformedProblem malformed(String field) {
        String message = "没有这个取值：" + field;
        return new MalformedProblem("invalid-field", "填写有误", message, List.of(new FieldError(field, message)), null);
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
