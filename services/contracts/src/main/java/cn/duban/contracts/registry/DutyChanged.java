package cn.duban.contracts.registry;

import cn.duban.contracts.Basis;
import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Full state of a rule about who answers for what: a duty, a designation by decision, or a hand-over of functions.
 *
 * @param kind which of the three; the fields after {@code summary} are used accordingly
 * @param body body that has the duty, is designated, or takes the functions over
 * @param from body that hands its functions on, for a {@code HANDOVER}
 * @param matters codes; empty on a designation or hand-over means all
 * @param excludes matters cut out of the duty
 * @param division territory of the duty; null means the body's own
 * @param enterprise enterprise or project a designation is limited to
 * @param validTo first day on which it no longer holds
 */
@EventOf(Topics.DUTY)
public record DutyChanged(
        String id,
        Kind kind,
        String body,
        @Nullable String from,
        List<String> matters,
        @Nullable DutyRole role,
        List<String> excludes,
        @Nullable String division,
        @Nullable String enterprise,
        @Nullable String section,
        String summary,
        Basis basis,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean verified,
        long version,
        boolean removed) {

    /** What the rule does. */
    public enum Kind {
        DUTY,
        DESIGNATION,
        HANDOVER
    }
}
