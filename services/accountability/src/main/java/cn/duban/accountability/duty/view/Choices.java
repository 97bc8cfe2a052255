package cn.duban.accountability.duty.view;

import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.MalformedProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Query parameters out of a list. As an enum they would make the address unknown (404), not the value wrong (400). */
final class Choices {
    private Choices() {}

    static <E extends Enum<E>> @Nullable E of(Class<E> type, String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return Enum.valueOf(type, value);
        } catch (IllegalArgumentException e) {
            throw malformed(field);
        }
    }

    static @Nullable Integer number(String field, @Nullable String value, int least, int most) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (!value.matches("\\d{1,4}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw malformed(field);
        }
        return Integer.valueOf(value);
    }

    static MalformedProblem malformed(String field) {
        String message = "没有这个取值：" + field;
        return new MalformedProblem("invalid-field", "填写有误", message, List.of(new FieldError(field, message)), null);
    }
}
