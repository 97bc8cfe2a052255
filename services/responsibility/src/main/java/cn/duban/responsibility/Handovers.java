package cn.duban.responsibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who holds a function now that used to be another body's. Chains are followed; cycles are refused. */
final class Handovers {
    private final Map<Integer, List<Handover>> byBody = new HashMap<>();
    private final Forest<?> matters;

    Handovers(Forest<?> matters, List<Handover> all, List<String> problems) {
        this.matters = matters;
        for (Handover handover : all) {
            if (closesCycle(handover)) {
                problems.add("职能划转成环，已拒绝：" + handover.data().id());
            } else {
                byBody.computeIfAbsent(handover.from(), k -> new ArrayList<>()).add(handover);
            }
        }
    }

    /** Last hand-over on the way from the body to the holder on that day, null if the body kept the function. */
    @Nullable Handover last(Duty duty, int matter, long day) {
        Handover last = null;
        Handover next = next(duty.body(), duty, matter, day);
        while (next != null) {
            last = next;
            next = next(last.to(), duty, matter, day);
        }
        return last;
    }

    /** A row that names the matter goes before one that names a wider one or none; then the later row. */
    private @Nullable Handover next(int body, Duty duty, int matter, long day) {
        Handover best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (Handover candidate : byBody.getOrDefault(body, List.of())) {
            int distance = matters.distanceToAny(matter, candidate.matters());
            // A duty given to the body after the move was never part of what it handed on.
            boolean applies = distance >= 0
                    && candidate.span().holds(day)
                    && duty.span().from() <= candidate.span().from();
            if (applies && (best == null || goesBefore(candidate, distance, best, bestDistance))) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    private static boolean goesBefore(Handover one, int distance, Handover other, int otherDistance) {
        return distance < otherDistance
                || (distance == otherDistance
                        && one.span().from() > other.span().from());
    }

    private boolean closesCycle(Handover added) {
        return reaches(added.to(), added, new HashSet<>());
    }

    private boolean reaches(int body, Handover added, Set<Integer> seen) {
        if (body == added.from()) {
            return true;
        }
        return seen.add(body)
                && byBody.getOrDefault(body, List.of()).stream()
                        .anyMatch(h -> overlap(h.matters(), added.matters()) && reaches(h.to(), added, seen));
    }

    private boolean overlap(int[] one, int[] other) {
        if (one.length == 0 || other.length == 0) {
            return true;
        }
        for (int a : one) {
            for (int b : other) {
                if (matters.distance(a, b) >= 0 || matters.distance(b, a) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
