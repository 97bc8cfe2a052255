package cn.duban.accountability.trigger;

import cn.duban.accountability.trigger.Signals.Recorded;
import cn.duban.accountability.trigger.process.TriggerDecision;
import cn.duban.contracts.accountability.TriggerKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Judges all signals of one subject together: how often the like happened within a year counts. */
@ApplicationScoped
class Judging {
    /** How far back the like counts as repeated. */
    private static final int MONTHS = 12;

    private final TriggerDecision decision;

    Judging(TriggerDecision decision) {
        this.decision = decision;
    }

    /** From when on others are gathered with these: those that count for them, and those that counted for those. */
    static OffsetDateTime from(Collection<Signal> signals) {
        return first(signals).minusMonths(2L * MONTHS);
    }

    /** When the first of them happened; what was before is not changed by them. */
    static OffsetDateTime first(Collection<Signal> signals) {
        return signals.stream()
                .map(Signal::occurredAt)
                .min(OffsetDateTime::compareTo)
                .orElseThrow();
    }

    /** Up to when others are judged anew, as these count for them. */
    static OffsetDateTime to(Collection<Signal> signals) {
        return signals.stream()
                .map(Signal::occurredAt)
                .max(OffsetDateTime::compareTo)
                .orElseThrow()
                .plusMonths(MONTHS);
    }

    /**
     * Judges them in one pass.
     *
     * @param all of one subject, oldest first
     * @param since what happened before keeps the judgement it has
     */
    List<Judged> judge(List<Recorded> all, OffsetDateTime since) {
        Map<TriggerKind, Deque<OffsetDateTime>> withinAYear = new EnumMap<>(TriggerKind.class);
        List<Judged> judged = new ArrayList<>(all.size());
        int next = 0;
        while (next < all.size()) {
            // What happened at the same moment counts for each other.
            OffsetDateTime moment = all.get(next).signal().occurredAt();
            int end = next;
            while (end < all.size() && all.get(end).signal().occurredAt().isEqual(moment)) {
                withinAYear
                        .computeIfAbsent(all.get(end).signal().kind(), kind -> new ArrayDeque<>())
                        .add(moment);
                end++;
            }
            for (; next < end; next++) {
                Recorded one = all.get(next);
                TriggerDecision.Row noted = moment.isBefore(since) ? one.row() : null;
                judged.add(noted == null ? judge(one, withinAYear) : new Judged(one, noted));
            }
        }
        return judged;
    }

    private Judged judge(Recorded one, Map<TriggerKind, Deque<OffsetDateTime>> withinAYear) {
        Signal signal = one.signal();
        Deque<OffsetDateTime> like = withinAYear.getOrDefault(signal.kind(), new ArrayDeque<>());
        OffsetDateTime since = signal.occurredAt().minusMonths(MONTHS);
        while (!like.isEmpty() && !like.peekFirst().isAfter(since)) {
            like.removeFirst();
        }
        return new Judged(one, decision.decide(signal.kind(), signal.severity(), like.size()));
    }
}
