package cn.duban.accountability.view;

import cn.duban.platform.page.Counted;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import cn.duban.platform.sql.Sql;
import cn.duban.platform.sql.TextSearch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition in SQL with its values, put together from constants only: what people type is always a value. */
public final class Condition {
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** @param from table with its alias */
    public Condition(String from) {
        sql.append(" from ").append(from).append(" where true");
    }

    /** Takes the values of what {@link #and(String)} adds next. */
    public List<Object> values() {
        return values;
    }

    public Condition and(String condition) {
        sql.append(" and ").append(condition);
        return this;
    }

    /** Adds it where a value is given. */
    public Condition and(String condition, @Nullable Object value) {
        if (value != null) {
            values.add(value);
            and(condition);
        }
        return this;
    }

    /** Adds a search for words in the row's search key. */
    public Condition contains(@Nullable String text, String key) {
        return and(TextSearch.condition(key, text, values));
    }

    /** Adds a territory with everything below. */
    public Condition within(String column, @Nullable String divisionCode) {
        return divisionCode == null || divisionCode.isBlank()
                ? this
                : and(column + " like ?", "%/" + TextSearch.escape(divisionCode) + "/%");
    }

    /** One page of what fits; the total is counted up to {@value Counted#MOST}. */
    public <T> Page<T> page(Sql database, String columns, String order, Sql.RowReader<T> reader, PageRequest page) {
        long total = database.first(Counted.rows(sql()), row -> row.getLong(1), values.toArray())
                .orElse(0L);
        List<Object> all = new ArrayList<>(values);
        all.add(page.size());
        all.add(page.offset());
        List<T> rows = database.query(
                "select " + columns + sql + " order by " + order + " limit ? offset ?", reader, all.toArray());
        return page.withCounted(rows, total);
    }

    /** Whether anything fits. */
    public boolean any(Sql database) {
        return !database.query("select 1" + sql + " limit 1", row -> 1, values.toArray())
                .isEmpty();
    }

    /** The condition with {@code from}, for other questions. */
    public String sql() {
        return sql.toString();
    }
}
