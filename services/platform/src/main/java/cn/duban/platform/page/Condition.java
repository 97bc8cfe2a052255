package cn.duban.platform.page;

import cn.duban.platform.identity.ScopePredicate;
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

    /** The values for a query; before them those of question marks in its columns. */
    public Object[] parameters(Object... first) {
        List<Object> all = new ArrayList<>(List.of(first));
        all.addAll(values);
        return all.toArray();
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

    /** Adds one with the values of its question marks. */
    public Condition and(String condition, List<?> those) {
        values.addAll(those);
        return and(condition);
    }

    /** Adds what the caller may see. */
    public Condition and(ScopePredicate.Positional scope) {
        return and(scope.sql(), scope.values());
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
        long total = database.first(Counted.rows(sql()), row -> row.getLong(1), parameters())
                .orElse(0L);
        List<T> rows = database.query(
                "select " + columns + sql + " order by " + order + " limit ? offset ?",
                reader,
                with(page.size(), page.offset()));
        return page.withCounted(rows, total);
    }

    /** The first so many of what fits. */
    public <T> List<T> first(int most, Sql database, String columns, String order, Sql.RowReader<T> reader) {
        return database.query("select " + columns + sql + " order by " + order + " limit ?", reader, with(most));
    }

    /** Whether anything fits. */
    public boolean any(Sql database) {
        return !database.query("select 1" + sql + " limit 1", row -> 1, parameters())
                .isEmpty();
    }

    /** The condition with {@code from}, for other questions. */
    public String sql() {
        return sql.toString();
    }

    private Object[] with(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all.toArray();
    }
}
