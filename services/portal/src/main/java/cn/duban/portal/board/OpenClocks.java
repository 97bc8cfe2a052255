package cn.duban.portal.board;

import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Open clocks by their id: a table with open addressing, as the nodes of a map would take as much again as the clocks. */
final class OpenClocks {
    private static final int SMALLEST = 1 << 10;

    private @Nullable OpenClock[] table = new OpenClock[SMALLEST];
    private int size;

    synchronized void put(OpenClock clock) {
        int at = placeOf(clock.key());
        size += table[at] == null ? 1 : 0;
        table[at] = clock;
        if (size * 3L > table.length * 2L) {
            grow();
        }
    }

    synchronized void remove(String id) {
        int gap = placeOf(OpenClock.key(id));
        if (table[gap] == null) {
            return;
        }
        table[gap] = null;
        size--;
        // Those behind the gap are put again, or they would not be found any more.
        for (int at = next(gap); table[at] != null; at = next(at)) {
            OpenClock moved = Objects.requireNonNull(table[at]);
            table[at] = null;
            table[placeOf(moved.key())] = moved;
        }
    }

    /** The clock that is here already, where it says the same: two tables can then share it. */
    synchronized OpenClock known(OpenClock clock) {
        OpenClock here = table[placeOf(clock.key())];
        return here != null && here.says(clock) ? here : clock;
    }

    synchronized int size() {
        return size;
    }

    /** As they are now; what comes, changes or goes meanwhile does not show. */
    Stream<OpenClock> all() {
        @Nullable OpenClock[] copy;
        synchronized (this) {
            copy = table.clone();
        }
        return Arrays.stream(copy).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    private void grow() {
        @Nullable OpenClock[] before = table;
        table = new OpenClock[before.length * 2];
        for (OpenClock clock : before) {
            if (clock != null) {
                table[placeOf(clock.key())] = clock;
            }
        }
    }

    /** Where it stands, or would. */
    private int placeOf(UUID key) {
        int hash = key.hashCode() * 0x9E3779B9;
        int at = (hash ^ (hash >>> 15)) & (table.length - 1);
        while (table[at] != null && !Objects.requireNonNull(table[at]).has(key)) {
            at = next(at);
        }
        return at;
    }

    private int next(int at) {
        return (at + 1) & (table.length - 1);
    }
}
