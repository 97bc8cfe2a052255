package cn.duban.accountability.duty.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition in SQL with its values, put together from constants only: what people type is always a value. */
final class Condition {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** Adds one unless there is no value to hold it against. */
    void and(String condition, @Nullable Object value) {
        if (value != null) {
            all(condition, List.of(value));
        }
    }

    void all(String condition, List<?> those) {
        conditions.add(condition);
        values.addAll(those);
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    Object[] values(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all.toArray();
    }
}
