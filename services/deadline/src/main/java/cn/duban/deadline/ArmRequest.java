package cn.duban.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clock to be started.
 *
 * @param clockId id in the catalogue
 * @param variant key of a variant, for example an incident grade
 * @param anchorAt instant of the statutory event, however late it is processed
 * @param part which of several of the kind that run side by side, for example a level; empty where there is but one
 * @param chosenDate last day somebody set, for example in an order; absent where the clock's own length holds
 * @param movesEnd end of another clock that the answer this one asks for could move; absent where it moves none
 */
public record ArmRequest(
        String clockId,
        @Nullable String variant,
        Subject subject,
        Instant anchorAt,
        Responsible responsible,
        String part,
        @Nullable LocalDate chosenDate,
        @Nullable Instant movesEnd) {

    public static ArmRequest of(String clockId, Subject subject, Instant anchorAt, Responsible responsible) {
        return new ArmRequest(clockId, null, subject, anchorAt, responsible, "", null, null);
    }

    /** The same, with a last day that somebody set. */
    public ArmRequest until(LocalDate lastDay) {
        return new ArmRequest(clockId, variant, subject, anchorAt, responsible, part, lastDay, movesEnd);
    }

    /** The same, by the rule of a variant. */
    public ArmRequest variant(String key) {
        return new ArmRequest(clockId, key, subject, anchorAt, responsible, part, chosenDate, movesEnd);
    }

    /** The same, as one of several that run side by side. */
    public ArmRequest part(String name) {
        return new ArmRequest(clockId, variant, subject, anchorAt, responsible, name, chosenDate, movesEnd);
    }

    /** The same, for the answer to a request to move that end: it is due before the day of the end it would move. */
    public ArmRequest before(@Nullable Instant end) {
        return new ArmRequest(clockId, variant, subject, anchorAt, responsible, part, chosenDate, end);
    }
}
