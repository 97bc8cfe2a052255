package cn.duban.incident.closure;

import cn.duban.casework.actor.Signature;
import cn.duban.contracts.incident.EvidenceSet;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was done to close an incident.
 *
 * @param lapsed what was filed and signed before it became void
 * @param archived who closed the case; null while it is open
 */
public record ClosureLog(
        List<ClosureItem> items,
        List<SetState> sets,
        List<Lapsed> lapsed,
        @Nullable Signature archived,
        List<Evaluation> evaluations) {
    public ClosureLog {
        items = List.copyOf(items);
        sets = List.copyOf(sets);
        lapsed = List.copyOf(lapsed);
        evaluations = List.copyOf(evaluations);
    }

    static ClosureLog begin(List<ClosureItem> items) {
        List<SetState> sets =
                Arrays.stream(EvidenceSet.values()).map(SetState::empty).toList();
        return new ClosureLog(items, sets, List.of(), null, List.of());
    }

    public List<ClosureItem> items(EvidenceSet set) {
        return items.stream().filter(item -> item.set() == set).toList();
    }

    public SetState set(EvidenceSet set) {
        return sets.stream().filter(state -> state.set() == set).findFirst().orElseThrow();
    }

    public Optional<ClosureItem> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    public Optional<Evaluation> lastEvaluation() {
        return evaluations.stream().reduce((earlier, later) -> later);
    }

    /** When the case was opened again last. */
    public Optional<OffsetDateTime> reopenedAt() {
        return lastEvaluation()
                .filter(last -> !last.passed())
                .map(last -> last.by().at());
    }

    /** How often the case was opened again. */
    public int reopened() {
        return (int) evaluations.stream().filter(one -> !one.passed()).count();
    }

    ClosureLog items(List<ClosureItem> changed) {
        return new ClosureLog(changed, sets, lapsed, archived, evaluations);
    }

    ClosureLog set(SetState changed) {
        List<SetState> all = sets.stream()
                .map(state -> state.set() == changed.set() ? changed : state)
                .toList();
        return new ClosureLog(items, all, lapsed, archived, evaluations);
    }

    /** The log in which what was filed and signed for the set is void, and kept. */
    ClosureLog lapse(EvidenceSet set, OffsetDateTime at, String why) {
        SetState state = set(set);
        if (!state.isFiled()) {
            return this;
        }
        List<Lapsed> more = and(lapsed, new Lapsed(state, at, why));
        return new ClosureLog(items, sets, more, archived, evaluations).set(SetState.empty(set));
    }

    ClosureLog archived(@Nullable Signature by) {
        return new ClosureLog(items, sets, lapsed, by, evaluations);
    }

    ClosureLog evaluated(Evaluation evaluation) {
        return new ClosureLog(items, sets, lapsed, archived, and(evaluations, evaluation));
    }

    static <T> List<T> and(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }
}
