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

    /** @param once each subject by the first of its clocks only */
    EarliestClocks(int most, boolean once) {
        this.most = most;
        this.once = once;
    }

    void add(OpenClock clock) {
        String subject = clock.subject();
        if (once && subject != null) {
            bySubject.merge(subject, clock, (one, other) -> OpenClock.BY_END.compare(one, other) <= 0 ? one : other);
        } else {
            total++;
            keep(clock);
        }
    }

    int total() {
        return total + bySubject.size();
    }

    /** Ids from a place in the list on, in its order; after the last was added. */
    List<String> from(int offset) {
        bySubject.values().forEach(this::keep);
        return latestFirst.stream()
                .sorted(OpenClock.BY_END)
                .skip(offset)
                .map(OpenClock::id)
                .toList();
    }

    private void keep(OpenClock clock) {
        OpenClock latest = latestFirst.peek();
        if (latest == null || latestFirst.size() < most) {
            latestFirst.add(clock);
        } else if (OpenClock.BY_END.compare(clock, latest) < 0) {
            latestFirst.poll();
            latestFirst.add(clock);
        }
    }
}
