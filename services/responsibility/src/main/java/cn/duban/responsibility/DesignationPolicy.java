package cn.duban.responsibility;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Government decisions that name the body for a project: 台政发〔2016〕10号 四(二)46(2). They override duties, not laws. */
final class DesignationPolicy {
    private DesignationPolicy() {}

    /** The designations that fit best: one per body, several bodies are a conflict. */
    static List<Designation> designated(Case question) {
        List<Designation> best = new ArrayList<>();
        long bestRank = Long.MAX_VALUE;
        for (Designation designation : question.index().designations) {
            long rank = rank(question, designation);
            if (rank >= 0 && rank < bestRank) {
                best.clear();
                bestRank = rank;
            }
            if (rank >= 0 && rank == bestRank && best.stream().noneMatch(d -> d.body() == designation.body())) {
                best.add(designation);
            }
        }
        return best;
    }

    /** Smaller is more specific: an enterprise before a matter before a place; -1 does not fit. */
    private static long rank(Case question, Designation designation) {
        int matter = question.index().matters.distanceToAny(question.matter(), designation.matters());
        int place = designation.division() < 0
                ? Integer.MAX_VALUE
                : question.index().divisions.distance(question.division(), designation.division());
        boolean fits = matter >= 0
                && place >= 0
                && fits(designation.data().enterprise(), question.enterprise())
                && designation.span().holds(question.day())
                && question.exists(designation.body());
        if (!fits) {
            return -1;
        }
        long byEnterprise = designation.data().enterprise() == null ? 1L << 20 : 0;
        return byEnterprise + Math.min(matter, 1 << 9) * (1L << 10) + Math.min(place, 1 << 9);
    }

    private static boolean fits(@Nullable String designated, @Nullable String asked) {
        return designated == null || designated.equals(asked);
    }
}
