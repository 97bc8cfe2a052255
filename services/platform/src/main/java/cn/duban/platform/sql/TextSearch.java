package cn.duban.platform.sql;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people type to find something: words in any order, every one of which must stand somewhere in the row. Width
 * (（）, Ａ１), case and characters that cannot be seen make no difference. A table that is searched keeps its words in a
 * generated column, made by the database's function {@code search_key} in the same way as {@link #key}.
 */
public final class TextSearch {
    /** More words than anybody remembers; the rest would only cost. */
    private static final int MOST_WORDS = 8;

    private static final String UNSEEN = "[\\u00AD\\u200B\\u200C\\u200D\\u2060\\uFEFF]";

    private TextSearch() {}

    /** The text as the database's {@code search_key} writes it: only the letters of ASCII have two cases there. */
    public static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll(UNSEEN, "")
                .chars()
                .map(c -> c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** One pattern for {@code like} per word; empty where nothing was typed. */
    public static List<String> patterns(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Stream.of(key(typed).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .limit(MOST_WORDS)
                        .map(word -> "%" + escape(word) + "%")
                        .toList();
    }

    /**
     * The condition that every word stands in a key, {@code true} where nothing was typed.
     *
     * @param key expression for the search key, from the program
     * @param values takes the patterns, one for each {@code ?}
     */
    public static String condition(String key, @Nullable String typed, List<Object> values) {
        List<String> patterns = patterns(typed);
        values.addAll(patterns);
        return patterns.isEmpty()
                ? "true"
                : patterns.stream().map(pattern -> key + " like ?").collect(Collectors.joining(" and ", "(", ")"));
    }

    /** The text as a piece of a pattern for {@code like}: nothing in it stands for anything else. */
    public static String escape(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
