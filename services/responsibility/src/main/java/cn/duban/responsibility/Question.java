package cn.duban.responsibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for this matter at this place on this day?
 *
 * @param division code of the division the place lies in, the lower the better
 * @param matter code of the matter; null asks for the first matter that follows from the enterprise's class and traits
 * @param asOf day for which the answer holds
 * @param enterprise facts of the enterprise concerned, null for a place without one
 */
public record Question(
        String division,
        @Nullable String matter,
        LocalDate asOf,
        @Nullable EnterpriseFacts enterprise) {

    /** Asks about a place. */
    public static Question at(String division, String matter, LocalDate asOf) {
        return new Question(division, matter, asOf, null);
    }

    /** Asks about an enterprise and the matter its class stands for. */
    public static Question about(EnterpriseFacts enterprise, String division, LocalDate asOf) {
        return new Question(division, null, asOf, enterprise);
    }
}
