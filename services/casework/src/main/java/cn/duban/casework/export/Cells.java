package cn.duban.casework.export;

import org.jspecify.annotations.Nullable;

/** Texts of a spreadsheet in which nothing a person typed can act as a formula, there or in a CSV made of it. */
public final class Cells {
    private static final String ACTIVE = "=+-@\t\r";

    private Cells() {}

    /** The text; one that begins like a formula gets an apostrophe in front. */
    public static String text(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return ACTIVE.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
