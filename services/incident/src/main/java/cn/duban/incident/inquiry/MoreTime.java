package cn.duban.incident.inquiry;

import cn.duban.casework.actor.Signature;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A request for more time and what became of it.
 *
 * @param clock the clock it is about
 * @param granted null while nobody has decided
 */
public record MoreTime(
        String id,
        String clock,
        OffsetDateTime until,
        String reason,
        Signature requested,
        @Nullable Boolean granted,
        @Nullable Signature decided,
        @Nullable String opinion) {

    boolean open() {
        return granted == null;
    }

    MoreTime decided(boolean yes, String words, @Nullable Signature by) {
        return new MoreTime(id, clock, until, reason, requested, yes, by, words);
    }
}
