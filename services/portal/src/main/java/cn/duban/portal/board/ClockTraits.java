package cn.duban.portal.board;

import cn.duban.portal.matter.Onlooker.Sides;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What boards count a clock by, besides which clock it is, of whom and until when. Thousands of clocks say the same, so one
 * copy serves them all.
 *
 * @param department public body that answers for it: the one that must act, or the one that has the case in hand when
 *     it is the enterprise that must act
 * @param bodies public bodies concerned: who must act, who has it in hand, who else is responsible
 * @param provisional 暂定: the end rests on a year whose holiday notice is not there yet
 * @param questioned 待认定: the end passed, and a person has to find whether it was missed
 * @param confidential whether only those see it whom {@code sides} lets; nobody while they are not known
 * @param sides who stands where in the matter behind a confidential clock
 */
record ClockTraits(
        String subjectType,
        @Nullable String grade,
        @Nullable String department,
        List<String> bodies,
        List<String> leaderPosts,
        String divisionPath,
        boolean missed,
        boolean paused,
        boolean provisional,
        boolean questioned,
        boolean confidential,
        @Nullable Sides sides) {

    /** Whether its end passing makes it overdue; of 暂定 and 待认定 it does not. */
    boolean certain() {
        return !provisional && !questioned;
    }

    /** 重大隐患; an incident that is called major counts among the incidents. */
    boolean isMajorHazard() {
        return "hazard".equals(subjectType) && "MAJOR".equals(grade);
    }
}
