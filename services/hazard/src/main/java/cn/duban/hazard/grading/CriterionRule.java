package cn.duban.hazard.grading;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One criterion, with the question that decides it; "yes" is the bad case.
 *
 * @param standard id of its standard
 * @param appliesTo codes of matters, or in capitals traits of an enterprise
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CriterionRule(
        String id,
        String standard,
        String version,
        String clause,
        String text,
        List<String> appliesTo,
        Question question,
        boolean verified) {
    /** What to ask. A number is met from {@code threshold} up. */
    public record Question(
            String key, String label, Type type, @Nullable BigDecimal threshold) {}

    /** Kind of answer. */
    public enum Type {
        BOOLEAN,
        NUMBER
    }

    boolean metBy(@Nullable Object answer) {
        if (answer instanceof Boolean yes) {
            return question.type() == Type.BOOLEAN && yes;
        }
        BigDecimal threshold = question.threshold();
        return threshold != null
                && answer instanceof Number number
                && new BigDecimal(number.toString()).compareTo(threshold) >= 0;
    }

    boolean fits(Object answer) {
        return question.type() == Type.BOOLEAN ? answer instanceof Boolean : answer instanceof Number;
    }
}
