package cn.duban.platform.retention;

import java.time.Duration;

/** A kind of data of which a table, a moment and a term say all; each is a bean. */
public abstract class Term implements Retained {
    private final String table;
    private final String from;
    private final Duration keep;
    private final String where;

    /** @param from column with the moment the term runs from */
    protected Term(String table, String from, Duration keep) {
        this(table, from, keep, "true");
    }

    /** @param where condition for a row to be outdated at all */
    protected Term(String table, String from, Duration keep, String where) {
        this.table = table;
        this.from = from;
        this.keep = keep;
        this.where = where;
    }

    @Override
    public final String table() {
        return table;
    }

    @Override
    public final String from() {
        return from;
    }

    @Override
    public final Duration keep() {
        return keep;
    }

    @Override
    public final String where() {
        return where;
    }
}
