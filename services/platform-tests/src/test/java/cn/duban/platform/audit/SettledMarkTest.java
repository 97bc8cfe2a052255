package cn.duban.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SettledMarkTest {
    private final AtomicLong now = new AtomicLong(77);
    private final SettledMark mark = new SettledMark(now::get);

    @Test
    void a_place_counts_only_once_no_transaction_can_still_commit_below_it() {
        mark.allSealedUpTo(100);
        assertEquals(0, mark.entryId());

        pass(4);
        mark.allSealedUpTo(200);
        assertEquals(0, mark.entryId());

        pass(2);
        assertEquals(100, mark.entryId());
        pass(4);
        assertEquals(200, mark.entryId());
    }

    @Test
    void every_half_hour_all_is_looked_at_once() {
        mark.allSealedUpTo(100);
        pass(29);
        assertEquals(100, mark.entryId());

        pass(2);
        assertEquals(0, mark.entryId());
        assertEquals(100, mark.entryId());
    }

    private void pass(int minutes) {
        now.addAndGet(TimeUnit.MINUTES.toNanos(minutes));
    }
}
