package cn.duban.platform.retention;

import java.time.Duration;

/** A kind of data that is kept for a term and no longer; whoever owns the table says so with a bean. */
public interface Retained {
    String table();

    /** Column with the moment the term runs from, of type timestamptz and with an index. */
    String from();

    Duration keep();

    /** Condition for a row to be outdated at all; constants only. */
    default String where() {
        return "true";
    }

    /** Told before anything is deleted. @return whether it may be now */
    default boolean begin() {
        return true;
    }
}
