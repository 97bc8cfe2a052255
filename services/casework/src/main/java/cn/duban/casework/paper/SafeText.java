package cn.duban.casework.paper;

import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;

/** Puts what people typed into a template: always as text, never as markup. */
final class SafeText implements ResultMapper {
    private static final int DELETE = 0x7f;
    private static final int C1_END = 0x9f;

    @Override
    public int getPriority() {
        return Integer.MAX_VALUE;
    }

    @Override
    public boolean appliesTo(Origin origin, Object result) {
        return true;
    }

    @Override
    public String map(Object result, Expression expression) {
        return escape(result.toString());
    }

    /** Escaped, without what XML forbids and without marks that turn the reading direction. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().filter(SafeText::printable).forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    private static boolean printable(int c) {
        if (c == '\t' || c == '\n') {
            return true;
        }
        boolean control = c < ' ' || (c >= DELETE && c <= C1_END);
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE;
        return !control && !surrogate && !direction && !noncharacter;
    }
}
