package cn.duban.casework.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A dictionary or an array of a PDF while it is read, with what {@link PdfRules} asks of it and nothing else. */
final class PdfFrame {
    private static final Set<String> ASKED = Set.of(
            "Type",
            "Subtype",
            "S",
            "N",
            "First",
            "Filter",
            "DecodeParms",
            "Length",
            "A",
            "PA",
            "Next",
            "OpenAction",
            "URI",
            "F",
            "UF",
            "FFilter",
            "FDecodeParms",
            "Ref",
            "OPI",
            "Rect");

    private static final int REFERENCE = 3;

    private final @Nullable PdfFrame parent;
    private final boolean dictionary;
    private final Map<String, Value> entries = new HashMap<>();
    private final List<Value> values = new ArrayList<>(REFERENCE);
    private int count;
    private @Nullable String key;

    enum Kind {
        NAME,
        STRING,
        /** A number, true, false, null. */
        WORD,
        REFERENCE,
        ARRAY,
        DICTIONARY
    }

    /**
     * One value.
     *
     * @param text the name, the word, the number of the object referred to; of strings only the address of a link
     * @param inside the dictionary or array
     */
    record Value(Kind kind, String text, @Nullable PdfFrame inside) {
        boolean is(String name) {
            return kind == Kind.NAME && text.equals(name);
        }

        boolean among(Set<String> names) {
            return kind == Kind.NAME && names.contains(text);
        }
    }

    PdfFrame(@Nullable PdfFrame parent, boolean dictionary) {
        this.parent = parent;
        this.dictionary = dictionary;
    }

    @Nullable PdfFrame parent() {
        return parent;
    }

    boolean dictionary() {
        return dictionary;
    }

    /** Whether the value that is read now is the one of this key. */
    boolean at(String name) {
        return name.equals(key);
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    @Nullable Value get(String name) {
        return entries.get(name);
    }

    boolean is(String name, String value) {
        Value found = entries.get(name);
        return found != null && found.is(value);
    }

    /** The only value of an array; none when there are several. */
    @Nullable Value only() {
        return count == 1 ? values.get(0) : null;
    }

    boolean empty() {
        return count == 0;
    }

    /** Takes the next value, or the next key where one is due. */
    void add(Value value) throws IOException {
        if (dictionary && value.kind() == Kind.NAME && (key == null || !values.isEmpty())) {
            end();
            key = value.text();
            return;
        }
        if (dictionary && key == null) {
            throw new IOException("A value without a key");
        }
        count++;
        if (values.size() <= REFERENCE) {
            values.add(value);
        }
    }

    /** Nothing follows the key's value; what was said twice, or not as one value, each reader takes differently. */
    void end() throws IOException {
        if (!dictionary || key == null) {
            return;
        }
        if (ASKED.contains(key)) {
            Value value = value();
            if (value == null || entries.put(key, value) != null) {
                throw new IOException("Not one value: " + key);
            }
        }
        key = null;
        values.clear();
        count = 0;
    }

    private @Nullable Value value() {
        if (values.size() == 1) {
            return values.get(0);
        }
        boolean reference = values.size() == REFERENCE && values.get(2).kind() == Kind.REFERENCE;
        return reference ? values.get(2) : null;
    }
}
