package cn.duban.deadline.due;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An end as far as it can be known.
 *
 * @param at last second in time
 * @param missingYear year whose holiday notice is not there yet, so that the end is provisional; null where it is certain
 */
public record End(Instant at, @Nullable Integer missingYear) {
    /** 暂定: counted in plain weeks where the notice is missing. */
    public boolean provisional() {
        return missingYear != null;
    }
}
