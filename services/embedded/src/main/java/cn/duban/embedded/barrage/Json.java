package cn.duban.embedded.barrage;

import java.util.Map;
import java.util.stream.Collectors;

/** JSON by hand: no library writes a lone surrogate, or a number of a thousand digits. */
final class Json {
    private Json() {}

    static String text(String value) {
        StringBuilder out = new StringBuilder("\"");
        value.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }

    /** Of fields that are JSON already. */
    static String object(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> text(field.getKey()) + ":" + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
