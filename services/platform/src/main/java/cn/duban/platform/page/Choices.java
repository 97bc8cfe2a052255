package cn.duban.platform.page;

import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.MalformedProblem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Query parameters out of a list or range. As an enum or number the parameter would make the address unknown (404)
 * instead of the value wrong (400). What is blank was not given.
 */
public final class Choices {
    private static final int DATE = 10;

    private Choices() {}

    /** @throws MalformedProblem when there is no such name */
    public static <E extends Enum<E>> @Nullable E of(Class<E> type, String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return Enum.valueOf(type, value);
        } catch (IllegalArgumentException e) {
            throw malformed(field);
        }
    }

    /** The same by its name, for a column. @throws MalformedProblem when there is no such name */
    public static <E extends Enum<E>> @Nullable String name(Class<E> type, String field, @Nullable String value) {
        E chosen = of(type, field, value);
        return chosen == null ? null : chosen.name();
    }

    /** @throws MalformedProblem when it is no number from least to most */
    public static @Nullable Integer number(String field, @Nullable String value, int least, int most) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (!value.matches("\\d{1,4}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw malformed(field);
        }
        return Integer.valueOf(value);
    }

    /** A day, or the day a moment begins with. @throws MalformedProblem when it is neither */
    public static @Nullable LocalDate day(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(value.length() > DATE ? value.substring(0, DATE) : value);
        } catch (DateTimeParseException e) {
            throw malformed(field);
        }
    }

    /** The refusal of a value that is none of those there are. */
    public static MalformedProblem malformed(String field) {
        String message = "没有这个取值：" + field;
        return new MalformedProblem("invalid-field", "填写有误", message, List.of(new FieldError(field, message)), null);
    }
}
