package cn.duban.platform.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text of requests without what nobody sees: control characters but those of lines, marks of direction, which turn round
 * what stands behind them in a list, zero-width spaces, and code points that are no characters. NUL stays: it is refused
 * by name. So do joiners and the marks of one letter, which some scripts and emoji are written with. Text of nothing else,
 * or of spaces, is empty.
 */
class Typed extends StringDeserializer {
    private static final long serialVersionUID = 1;
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\\x00\\n\\r\\t]]|[\\u00AD\\u200B\\u202A-\\u202E\\u2060-\\u206F\\uFEFF"
                    + "\\uFFF9-\\uFFFB\\uFFFE\\uFFFF]");

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = super.deserialize(parser, context);
        return text == null ? null : seen(text);
    }

    static String seen(String text) {
        String kept = UNSEEN.matcher(text).replaceAll("");
        return kept.codePoints().allMatch(Typed::alone) ? "" : kept;
    }

    /** What shows nothing where it stands alone. */
    private static boolean alone(int one) {
        return Character.getType(one) == Character.FORMAT || Character.isWhitespace(one) || Character.isSpaceChar(one);
    }
}
