package cn.duban.platform.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Below which entry there is nothing left to seal, so that the sealer need not look through the whole table each
 * second. Ids are handed out before they commit, so a place counts as settled only when it is older than any usual
 * transaction; now and then the sealer looks through everything all the same.
 */
final class SettledMark {
    private static final long SETTLES_AFTER = TimeUnit.MINUTES.toNanos(5);
    private static final long THOROUGH_EVERY = TimeUnit.MINUTES.toNanos(30);

    private final LongSupplier nanos;
    private final Deque<Place> places = new ArrayDeque<>();
    private long settled;
    private long thorough;

    SettledMark() {
        this(System::nanoTime);
    }

    SettledMark(LongSupplier nanos) {
        this.nanos = nanos;
        this.thorough = nanos.getAsLong();
    }

    private record Place(long entryId, long at) {}

    /** Everything committed so far has a seal; the last one is this entry's. */
    void allSealedUpTo(long entryId) {
        places.add(new Place(entryId, nanos.getAsLong()));
    }

    /** Only entries above this one have to be looked at. */
    long entryId() {
        long now = nanos.getAsLong();
        while (!places.isEmpty() && now - places.element().at() > SETTLES_AFTER) {
            settled = places.remove().entryId();
        }
        if (now - thorough > THOROUGH_EVERY) {
            thorough = now;
            return 0;
        }
        return settled;
    }
}
