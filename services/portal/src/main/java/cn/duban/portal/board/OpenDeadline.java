package cn.duban.portal.board;

import cn.duban.contracts.Basis;
import cn.duban.portal.matter.Onlooker.Sides;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An open clock as the board counts it.
 *
 * @param department public body that answers for it: the one that must act, or the one that has the case in hand when
 *     it is the enterprise that must act
 * @param bodies all bodies concerned: who must act, who has it in hand, who else is responsible
 * @param dueAtMillis end, milliseconds since the epoch
 * @param confidential whether only those see it whom {@code sides} lets; nobody while they are not known
 * @param sides who stands where in the matter behind a confidential clock
 */
record OpenDeadline(
        String id,
        String subjectType,
        String subjectId,
        String subjectNumber,
        String subjectTitle,
        @Nullable String subjectState,
        @Nullable String grade,
        String name,
        Basis basis,
        boolean verified,
        @Nullable String organisation,
        @Nullable String department,
        List<String> bodies,
        List<String> leaderPosts,
        String divisionPath,
        long dueAtMillis,
        boolean missed,
        boolean paused,
        boolean confidential,
        @Nullable Sides sides) {
    private static final Basis NOT_COUNTED = new Basis("", "");

    /** Whether it is an enterprise that must act, for which a public body answers. */
    boolean actedByEnterprise() {
        return organisation != null && !organisation.equals(department);
    }

    /** What many clocks have in common as far as boards count: all but which clock it is, of whom and until when. */
    OpenDeadline common() {
        List<String> others = actedByEnterprise()
                ? bodies.stream().filter(body -> !body.equals(organisation)).toList()
                : bodies;
        return counted(actedByEnterprise() ? null : organisation, others, "", 0);
    }

    /** Common things made one clock's again. @param subject id of the subject, where boards count subjects */
    OpenDeadline of(@Nullable String enterprise, String subject, long dueAt) {
        return counted(enterprise == null ? organisation : enterprise, bodies, subject, dueAt);
    }

    private OpenDeadline counted(@Nullable String actor, List<String> others, String subject, long dueAt) {
        return new OpenDeadline(
                "",
                subjectType,
                subject,
                "",
                "",
                null,
                grade,
                "",
                NOT_COUNTED,
                true,
                actor,
                department,
                others,
                leaderPosts,
                divisionPath,
                dueAt,
                missed,
                paused,
                confidential,
                sides);
    }

    /** 重大隐患; an incident that is called major counts among the incidents. */
    boolean isMajorHazard() {
        return "hazard".equals(subjectType) && "MAJOR".equals(grade);
    }
}
