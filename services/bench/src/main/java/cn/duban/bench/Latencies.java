package cn.duban.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** Measured durations in nanoseconds, read off as percentiles in milliseconds. */
final class Latencies {
    private static final double NANOS_PER_MILLI = 1e6;
    private final long[] sorted;

    private Latencies(long[] sorted) {
        this.sorted = sorted;
    }

    /** @throws IllegalArgumentException when nothing was measured */
    static Latencies of(Collection<Long> nanos) {
        if (nanos.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new Latencies(sorted);
    }

    /**
     * Nearest rank: the smallest measured value that so many percent do not exceed.
     *
     * @param percent above 0, up to 100
     */
    double millis(double percent) {
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / NANOS_PER_MILLI;
    }

    int count() {
        return sorted.length;
    }

    /** For example {@code p50 12.3 ms, p99 45.6 ms}. */
    String at(double first, double second) {
        return String.format(Locale.ROOT, "p%.0f %.1f ms, p%.0f %.1f ms", first, millis(first), second, millis(second));
    }
}
