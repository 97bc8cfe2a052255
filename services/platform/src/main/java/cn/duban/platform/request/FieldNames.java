package cn.duban.platform.request;

import org.jspecify.annotations.Nullable;

/** Names of fields that callers made up, fit to be shown to them again. */
final class FieldNames {
    private static final int MOST = 60;

    private FieldNames() {}

    /** At most sixty characters, each of which any answer, header and log can hold. */
    static String shown(@Nullable String name) {
        if (name == null) {
            return "?";
        }
        String safe = name.codePoints()
                .limit(MOST)
                .map(c -> c < ' ' || c == 0x7F || (c >= 0xD800 && c <= 0xDFFF) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return safe.length() < name.length() ? safe + "…" : safe;
    }
}
