package cn.duban.accountability.view;

import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.MalformedProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Query parameters that must be one of a few names. */
public final class Choices {
    private Choices() {}

    /**
     * The name, if one is given. As an enum the parameter would make the address unknown (404) instead of the value wrong.
     *
     * @throws MalformedProblem when there is no such name
     */
    public static <E extends Enum<E>> @Nullable String name(Class<E> type, String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return Enum.valueOf(type, value).name();
        } catch (IllegalArgumentException e) {
            String message = "没有这个取值：" + field;
            throw new MalformedProblem("invalid-field", "填写有误", message, List.of(new FieldError(field, message)), null);
        }
    }
}
