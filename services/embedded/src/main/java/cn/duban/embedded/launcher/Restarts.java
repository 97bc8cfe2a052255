package cn.duban.embedded.launcher;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * How often one process may end by itself and be started again: as often as there are pauses, each a longer one, within
 * ten minutes. One that ran longer than that begins anew.
 */
final class Restarts {
    static final List<Duration> PAUSES = List.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(15));
    static final Duration WINDOW = Duration.ofMinutes(10);

    private final List<Duration> pauses;
    private final Deque<Long> ends = new ArrayDeque<>();

    Restarts(List<Duration> pauses) {
        this.pauses = List.copyOf(pauses);
    }

    /** Which restart it is, of how many, and how long to wait before it. */
    record Next(int number, int most, Duration pause) {}

    /** What follows an end at this moment ({@link System#nanoTime}); empty when it was one too many. */
    synchronized Optional<Next> after(long nanos) {
        ends.removeIf(end -> nanos - end > WINDOW.toNanos());
        if (ends.size() == pauses.size()) {
            return Optional.empty();
        }
        ends.add(nanos);
        return Optional.of(new Next(ends.size(), pauses.size(), pauses.get(ends.size() - 1)));
    }
}
