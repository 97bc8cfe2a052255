package cn.duban.platform.request;

import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.MalformedProblem;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/**
 * Goes through the JSON of a request once, before anything is made of it, and refuses what no field of any request may
 * be, known to us or not. So a field added later cannot forget these rules, and one that nobody reads cannot break them;
 * where such a one is taken all the same, whatever is in it is.
 */
final class JsonScan {
    /** Our deepest request has five levels. */
    private static final int DEEPEST = 32;

    /** A coordinate of a phone has some twenty characters. */
    private static final int LONGEST_NUMBER = 40;

    /** 10^15: the largest power of ten that fits a long and that a page reads without loss. In fen ten trillion yuan. */
    private static final int MOST_DIGITS = 15;

    /** The longest text is 4,000 characters, half of which may take two chars; what is a little too long is refused by name. */
    private static final int LONGEST_TEXT = 20_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * DEEPEST)
                    // Only counted here, never made into a number.
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonScan() {}

    /**
     * @param read which of the outermost fields anybody reads; what is in the others is only gone past
     * @throws MalformedProblem 400 naming the field that is nested too deeply, holds a number beyond all bounds, a null in
     *     a list, or a character no database keeps
     * @throws IOException when it is no JSON, or more than one value
     */
    static void check(InputStream body, Predicate<String> read) throws IOException {
        try (JsonParser parser = JSON.createParser(body)) {
            int roots = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean ends = parser.getParsingContext().inRoot() && !token.isStructStart();
                if (outermost(parser, token) && !read.test(parser.currentName())) {
                    parser.nextToken();
                    parser.skipChildren();
                    continue;
                }
                check(parser, token);
                roots += ends ? 1 : 0;
                if (roots > 1 || roots > 0 && !ends) {
                    throw refused(parser, "trailing", "一次请求只能有一份内容");
                }
            }
        }
    }

    private static boolean outermost(JsonParser parser, JsonToken token) {
        return token == JsonToken.FIELD_NAME
                && parser.getParsingContext().getParent().inRoot();
    }

    private static void check(JsonParser parser, JsonToken token) throws IOException {
        switch (token) {
            case START_OBJECT, START_ARRAY -> depth(parser);
            case FIELD_NAME, VALUE_STRING -> text(parser);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_NULL -> absent(parser);
            default -> {
                // True, false and the ends of things have nothing that could be out of bounds.
            }
        }
    }

    private static void depth(JsonParser parser) {
        if (parser.getParsingContext().getNestingDepth() > DEEPEST) {
            String outermost = path(parser.getParsingContext()).split("[.\\[]", 2)[0];
            throw refused(outermost, "too-deep", "嵌套不得超过 " + DEEPEST + " 层");
        }
    }

    private static void number(JsonParser parser) throws IOException {
        if (parser.getTextLength() > LONGEST_NUMBER || outOfBounds(parser.getText())) {
            throw refused(parser, "number-out-of-bounds", "数字超出了允许的范围");
        }
    }

    // Looks at digits and exponent only: the value of 1e2000000000 must never be written out.
    private static boolean outOfBounds(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return (long) number.precision() - number.scale() > MOST_DIGITS || number.scale() > LONGEST_NUMBER;
        } catch (NumberFormatException beyondAnyExponent) {
            return true;
        }
    }

    private static void text(JsonParser parser) throws IOException {
        if (parser.getTextLength() > LONGEST_TEXT) {
            throw refused(parser, "text-too-long", "文字过长");
        }
        char[] text = parser.getTextCharacters();
        int end = parser.getTextOffset() + parser.getTextLength();
        for (int at = parser.getTextOffset(); at < end; at++) {
            if (text[at] == 0 || lone(text, at, parser.getTextOffset(), end)) {
                throw refused(parser, "unstorable-text", "含有不能保存的字符");
            }
        }
    }

    /** Half a character: neither the database nor a paper can hold one. */
    private static boolean lone(char[] text, int at, int start, int end) {
        if (Character.isHighSurrogate(text[at])) {
            return at + 1 == end || !Character.isLowSurrogate(text[at + 1]);
        }
        return Character.isLowSurrogate(text[at]) && (at == start || !Character.isHighSurrogate(text[at - 1]));
    }

    private static void absent(JsonParser parser) {
        if (parser.getParsingContext().inArray()) {
            throw refused(parser, "null-in-list", "列表中不能有空项");
        }
    }

    private static MalformedProblem refused(JsonParser parser, String type, String message) {
        return refused(path(parser.getParsingContext()), type, message);
    }

    private static MalformedProblem refused(String field, String type, String message) {
        return new MalformedProblem(type, "内容不符合要求", message + "。", List.of(new FieldError(field, message)), null);
    }

    /** As problems name fields: {@code items[3].until}. A name that cannot be told is cut short. */
    static String path(JsonStreamContext context) {
        StringBuilder path = new StringBuilder();
        for (JsonStreamContext at = context; at != null && !at.inRoot(); at = at.getParent()) {
            path.insert(
                    0, at.inArray() ? "[" + at.getCurrentIndex() + "]" : "." + FieldNames.shown(at.getCurrentName()));
        }
        return path.isEmpty() || path.charAt(0) != '.' ? path.toString() : path.substring(1);
    }
}
