package cn.duban.incident.view;

import cn.duban.casework.input.Days;
import cn.duban.incident.steps.IncidentScope;
import cn.duban.platform.sql.TextSearch;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition in SQL with its values, put together from constants only: what people type is always a value. */
final class IncidentQuery {
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    IncidentQuery(IncidentScope scope) {
        sql.append(" from incident i where ").append(scope.predicate(values));
    }

    IncidentQuery narrow(IncidentFilter filter) {
        and("i.state = ?", name(filter.state()));
        and("i.grade = ?", name(filter.grade()));
        and("i.kind = ?", name(filter.kind()));
        String division = filter.divisionCode;
        if (division != null && !division.isBlank()) {
            and("i.division_path like ?", "%/" + TextSearch.escape(division) + "/%");
        }
        and("i.received_at >= ?", start(filter.from()));
        LocalDate to = filter.to();
        if (to != null) {
            and("i.received_at < ?", start(to.plusDays(1)));
        }
        and("i.late = ?", flag(filter.late));
        sql.append(" and ").append(TextSearch.condition("i.search_key", filter.q, values));
        return this;
    }

    private void and(String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.add(value);
        }
    }

    private static @Nullable Boolean flag(@Nullable String text) {
        boolean yes = "true".equals(text);
        return yes || "false".equals(text) ? Boolean.valueOf(yes) : null;
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Days.ZONE).toOffsetDateTime();
    }

    private static @Nullable String name(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }

    String sql() {
        return sql.toString();
    }

    Object[] values(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all.toArray();
    }
}
