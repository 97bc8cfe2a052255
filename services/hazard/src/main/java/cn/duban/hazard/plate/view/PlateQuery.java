package cn.duban.hazard.plate.view;

import cn.duban.platform.identity.ScopePredicate;
import cn.duban.platform.sql.TextSearch;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition in SQL with its values, put together from constants only: what people type is always a value. */
final class PlateQuery {
    private static final int HOURS_72 = 72;
    private static final int HOURS_24 = 24;

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    PlateQuery(ScopePredicate.Positional scope) {
        sql.append(" from hazard_plate p join hazard h on h.id = p.hazard_id where ")
                .append(scope.sql());
        values.addAll(scope.values());
    }

    PlateQuery narrow(PlateFilter filter, OffsetDateTime now) {
        and("p.state = ?", filter.state() == null ? null : filter.state().name());
        and("p.level = ?", filter.level() == null ? null : filter.level().name());
        and("h.enterprise_id = ?", filter.enterprise());
        and(
                "h.division_path like ?",
                filter.division() == null ? null : "%/" + TextSearch.escape(filter.division()) + "/%");
        sql.append(" and ").append(TextSearch.condition("(h.search_key || ' ' || p.search_key)", filter.q(), values));
        PlateFilter.Bucket bucket = filter.bucket();
        if (bucket != null) {
            bucket(bucket, now);
        }
        return this;
    }

    PlateQuery ofHazard(String hazardId) {
        and("p.hazard_id = ?", hazardId);
        return this;
    }

    private void bucket(PlateFilter.Bucket bucket, OffsetDateTime now) {
        switch (bucket) {
            case OVERDUE -> and("p.due_at < ?", now);
            case H24 -> between(now, now.plusHours(HOURS_24));
            case H72 -> between(now.plusHours(HOURS_24), now.plusHours(HOURS_72));
            case LATER -> and("p.due_at >= ?", now.plusHours(HOURS_72));
        }
    }

    private void between(OffsetDateTime from, OffsetDateTime to) {
        and("p.due_at >= ?", from);
        and("p.due_at < ?", to);
    }

    private void and(String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.add(value);
        }
    }

    String sql() {
        return sql.toString();
    }

    Object[] values(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all.toArray();
    }

    Object[] valuesAfter(Object... first) {
        List<Object> all = new ArrayList<>(List.of(first));
        all.addAll(values);
        return all.toArray();
    }
}
