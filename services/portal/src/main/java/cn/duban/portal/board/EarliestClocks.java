package cn.duban.portal.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** The first of many clocks by their end: only as many are kept as are shown. */
final class EarliestClocks {
    private final PriorityQueue<OpenClock> latestFirst = new PriorityQueue<>(OpenClock.BY_END.reversed());
    private final Map<String, OpenClock> bySubject = new HashMap<>();
    private final int most;
    private final boolean once;
    private int total;

    /** @param once of each subject only the first */
    EarliestClocks(int most, boolean once) {
        this.most = most;
        this.once = once;
    }

    void add(OpenClock clock) {
        String subject = clock.subject();
        if (once && subject != null) {
            bySubject.merge(subject, clock, (one, other) -> OpenClock.BY_END.compare(one, other) <= 0 ? one : other);
        } else {
            keep(clock);
        }
    }

    int total() {
        return total + bySubject.size();
    }

    /** Ids from a place in the list on, in its order. */
    List<String> from(int offset) {
        int counted = total;
        bySubject.values().forEach(this::keep);
        total = counted;
        return latestFirst.stream()
                .sorted(OpenClock.BY_END)
                .skip(offset)
                .map(OpenClock::id)
                .toList();
    }

    private void keep(OpenClock clock) {
        total++;
        latestFirst.add(clock);
        if (latestFirst.size() > most) {
            latestFirst.poll();
        }
    }
}
