package cn.duban.casework.input;

import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.MalformedProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people type: any script, emoji included, counted in characters as people count them. */
public final class Texts {
    public static final int LONG = 4000;
    public static final int SHORT = 100;

    private Texts() {}

    /**
     * The text as typed.
     *
     * @throws MalformedProblem when it is missing, blank, too long or holds the one character no database keeps
     */
    public static String required(@Nullable String text, String field, String label, int most) {
        if (text == null || text.isBlank()) {
            throw malformed(field, "请填写" + label);
        }
        return bounded(text, field, label, most);
    }

    /** The text as typed, or an empty one. */
    public static String optional(@Nullable String text, String field, String label, int most) {
        return text == null ? "" : bounded(text, field, label, most);
    }

    private static String bounded(String text, String field, String label, int most) {
        if (text.codePointCount(0, text.length()) > most) {
            throw malformed(field, label + "不得超过 " + most + " 个字");
        }
        if (text.indexOf('\0') >= 0) {
            throw malformed(field, label + "含有不能保存的字符");
        }
        return text;
    }

    private static MalformedProblem malformed(String field, String message) {
        return new MalformedProblem("invalid-field", "填写有误", message, List.of(new FieldError(field, message)), null);
    }
}
