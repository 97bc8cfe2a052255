package cn.duban.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** JSON that cannot be read, told with the field at fault and without a word of the parser's. */
final class JsonFaults {
    private static final Set<Class<?>> WHOLE = Set.of(Integer.class, int.class, Long.class, long.class);

    private JsonFaults() {}

    static ProblemBody describe(JsonProcessingException fault) {
        if (fault instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return ProblemBody.of(
                    400,
                    "mistyped",
                    "内容格式有误",
                    "有字段的值不符合要求的格式。",
                    new FieldError(path(mapping.getPath()), expectation(mapping)));
        }
        if (fault instanceof MismatchedInputException) {
            return ProblemBody.of(400, "mistyped", "内容格式有误", "请求内容不是所要求的样子，应为一个 JSON 对象。");
        }
        String where =
                fault.getLocation() == null ? "" : "（第 " + fault.getLocation().getLineNr() + " 行）";
        return ProblemBody.of(400, "malformed-json", "内容无法读懂", "请求内容不是有效的 JSON" + where + "。");
    }

    private static String path(List<JsonMappingException.Reference> references) {
        return references.stream()
                .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : "." + r.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String expectation(JsonMappingException fault) {
        Class<?> target = fault instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (target == null) {
            return "值不符合要求";
        }
        if (target.isEnum()) {
            return "应为下列之一："
                    + Arrays.stream(target.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining("、"));
        }
        if (Temporal.class.isAssignableFrom(target)) {
            String example = target == LocalDate.class ? "日期，如 2026-05-06" : "时间，如 2026-05-06T10:00:00+08:00";
            return "应为有效的" + example + "，在 1900 年至 2199 年之间";
        }
        if (target.isPrimitive() && !(fault instanceof InvalidFormatException)) {
            return "必须填写，且类型应正确";
        }
        if (target == Boolean.class || target == boolean.class) {
            return "应为 true 或 false";
        }
        if (WHOLE.contains(target)) {
            return "应为整数";
        }
        if (target == String.class) {
            return "应为文字";
        }
        return Number.class.isAssignableFrom(target) || target.isPrimitive() ? "应为数字" : "类型不符";
    }
}
