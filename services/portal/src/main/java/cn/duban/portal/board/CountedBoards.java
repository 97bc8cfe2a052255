package cn.duban.portal.board;

import cn.duban.platform.identity.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts the clocks of a scope, and counts them again only when a clock changed or time moved one of them into another
 * bucket: many people look at the same board, and each looks again on every live update.
 */
@ApplicationScoped
class CountedBoards {
    /** Scopes remembered; a district has about as many as it has bodies with leaders. */
    private static final int MOST = 64;

    private final OpenDeadlines deadlines;
    private final Map<Scope, Counted> counted = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Scope, Counted> eldest) {
            return size() > MOST;
        }
    };

    CountedBoards(OpenDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** @param from when it was counted, milliseconds */
    private record Counted(BoardCounts counts, long edition, long from) {
        boolean holds(long editionNow, long now) {
            return edition == editionNow && from <= now && now < counts.until();
        }
    }

    BoardCounts of(Scope scope, Instant instant) {
        long now = instant.toEpochMilli();
        // Read before counting: a change meanwhile makes the next look count again.
        long edition = deadlines.edition();
        Counted known = known(scope);
        if (known == null || !known.holds(edition, now)) {
            PlaceBelow place = PlaceBelow.of(scope);
            known = new Counted(BoardCounts.of(deadlines.within(scope), instant, place::codeOf), edition, now);
            remember(scope, known);
        }
        return known.counts();
    }

    private @Nullable Counted known(Scope scope) {
        synchronized (counted) {
            return counted.get(scope);
        }
    }

    private void remember(Scope scope, Counted fresh) {
        synchronized (counted) {
            counted.put(scope, fresh);
        }
    }
}
