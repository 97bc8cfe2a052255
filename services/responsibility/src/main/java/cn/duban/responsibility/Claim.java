package cn.duban.responsibility;

import cn.duban.contracts.registry.DivisionLevel;
import cn.duban.contracts.registry.DutyRole;
import org.jspecify.annotations.Nullable;

/**
 * A duty that covers the question, with the body that holds it on that day.
 *
 * @param body number of the holder after hand-overs
 * @param distance steps from the matter asked up to the matter the duty names; 0 is the most specific
 * @param handover the last hand-over that brought it to the holder
 * @param section number of the section inside the body, -1 where unknown
 */
record Claim(
        Duty duty,
        int body,
        DivisionLevel level,
        int distance,
        @Nullable Handover handover,
        int section) {
    DutyRole role() {
        return duty.role();
    }

    boolean verified() {
        return duty.data().verified() && (handover == null || handover.data().verified());
    }
}
