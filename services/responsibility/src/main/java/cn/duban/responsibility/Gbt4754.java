package cn.duban.responsibility;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Classes of the national economy, GB/T 4754-2017: a section letter and up to four digits. */
public final class Gbt4754 {
    private static final Pattern CLASS = Pattern.compile("([A-T])?(\\d{2,4})");
    private static final Pattern PREFIX = Pattern.compile("[A-T](\\d{2,4})?|\\d{2,4}");

    /** First division (大类) of each section A to T; the last entry closes T. GB/T 4754-2017, table 1. */
    private static final int[] FIRST = {1, 6, 13, 44, 47, 51, 53, 61, 63, 66, 70, 71, 73, 76, 80, 83, 84, 86, 91, 97, 98
    };

    private Gbt4754() {}

    /** Whether this is a division, group or class that exists as far as its section and division go. */
    public static boolean isClass(String value) {
        var matcher = CLASS.matcher(value);
        if (!matcher.matches()) {
            return false;
        }
        Character section = section(matcher.group(2));
        return section != null && (matcher.group(1) == null || matcher.group(1).charAt(0) == section);
    }

    /** Whether this can stand as a prefix of classes: a section letter alone is one too. */
    public static boolean isPrefix(String value) {
        return PREFIX.matcher(value).matches() && (value.length() == 1 || isClass(value));
    }

    /** The same class or prefix with its section letter, for example {@code 2614} to {@code C2614}. */
    public static String normalise(String value) {
        if (value.isEmpty() || Character.isLetter(value.charAt(0)) || value.length() < 2) {
            return value;
        }
        Character section = section(value);
        return section == null ? value : section + value;
    }

    private static @Nullable Character section(String digits) {
        int division = Integer.parseInt(digits.substring(0, 2));
        for (int i = 0; i + 1 < FIRST.length; i++) {
            if (division >= FIRST[i] && division < FIRST[i + 1]) {
                return (char) ('A' + i);
            }
        }
        return null;
    }
}
