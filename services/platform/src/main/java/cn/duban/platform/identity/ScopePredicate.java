package cn.duban.platform.identity;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition with named parameters, all of which start with {@code scope}.
 *
 * @param sql in brackets
 * @param parameters values by name; a list stands for an {@code in}
 */
public record ScopePredicate(String sql, Map<String, Object> parameters) {
    private static final Pattern NAME = Pattern.compile(":(scope\\w+)");

    /** Also what has one of the values in a column. @param name of the parameter, which starts with {@code scope} */
    public ScopePredicate orIn(String column, String name, Collection<?> values) {
        if (values.isEmpty()) {
            return this;
        }
        Map<String, Object> all = new LinkedHashMap<>(parameters);
        all.put(name, List.copyOf(values));
        return new ScopePredicate("(" + sql + " or " + column + " in (:" + name + "))", all);
    }

    /** Sets the parameters of a JPA query, native or not. */
    public <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    /** The same for JDBC: question marks, and values in their order. */
    public Positional positional() {
        List<Object> values = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher names = NAME.matcher(sql);
        while (names.find()) {
            Object value = parameters.get(names.group(1));
            Collection<?> all = value instanceof Collection<?> many ? many : List.of(value == null ? "" : value);
            values.addAll(all);
            names.appendReplacement(text, String.join(", ", Collections.nCopies(all.size(), "?")));
        }
        return new Positional(names.appendTail(text).toString(), List.copyOf(values));
    }

    /** A condition for JDBC. */
    public record Positional(String sql, List<Object> values) {}
}
