package cn.duban.hazard.view;

import cn.duban.platform.identity.ScopePredicate;
import cn.duban.platform.sql.TextSearch;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition in SQL with its values, put together from constants only: what people type is always a value. */
final class HazardQuery {
    private static final int HOURS_72 = 72;
    private static final int HOURS_24 = 24;

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    HazardQuery(ScopePredicate.Positional scope) {
        sql.append(" from hazard h where ").append(scope.sql());
        values.addAll(scope.values());
    }

    HazardQuery narrow(HazardFilter filter, String username, OffsetDateTime now) {
        and("h.state = ?", name(filter.state()));
        and("h.grade = ?", name(filter.grade()));
        and("h.matter_code = ?", filter.matter);
        and("h.handler_id = ?", filter.organisation);
        and("h.enterprise_id = ?", filter.enterprise);
        and(
                "h.division_path like ?",
                filter.division == null ? null : "%/" + TextSearch.escape(filter.division) + "/%");
        and("h.reporter_username = ?", filter.mine ? username : null);
        sql.append(" and ").append(TextSearch.condition("h.search_key", filter.q, values));
        HazardFilter.Bucket bucket = filter.bucket();
        if (bucket != null) {
            bucket(bucket, now);
        }
        return this;
    }

    private void bucket(HazardFilter.Bucket bucket, OffsetDateTime now) {
        switch (bucket) {
            case OVERDUE -> and("h.due_at < ?", now);
            case H24 -> between(now, now.plusHours(HOURS_24));
            case H72 -> between(now.plusHours(HOURS_24), now.plusHours(HOURS_72));
            case LATER -> and("h.due_at >= ?", now.plusHours(HOURS_72));
        }
    }

    private void between(OffsetDateTime from, OffsetDateTime to) {
        and("h.due_at >= ?", from);
        and("h.due_at < ?", to);
    }

    private void and(String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.add(value);
        }
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
