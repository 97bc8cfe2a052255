package cn.duban.platform.page;

/** Counts what a list holds, but no further than anybody turns pages: an exact count of a million rows costs seconds. */
public final class Counted {
    /** Beyond it a page says that there is more. */
    public static final int MOST = 10_000;

    private Counted() {}

    /** @param from the query from its {@code from} on, with a space before it */
    public static String rows(String from) {
        return "select count(*) from (select 1" + from + " limit " + (MOST + 1) + ") counted";
    }
}
