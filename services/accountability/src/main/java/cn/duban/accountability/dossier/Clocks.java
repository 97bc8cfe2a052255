package cn.duban.accountability.dossier;

import cn.duban.accountability.dossier.Dossier.Clock;
import cn.duban.accountability.dossier.Dossier.Outcome;
import cn.duban.accountability.dossier.Journal.Kept;
import cn.duban.contracts.deadline.DeadlineSnapshot;
import cn.duban.contracts.deadline.DeadlineState;
import cn.duban.platform.event.EventJson;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The clocks that ran, each as it stood last. */
final class Clocks {
    private final Map<String, DeadlineSnapshot> latest = new LinkedHashMap<>();

    Clocks(List<Kept> kept) {
        kept.stream()
                .filter(one -> one.type().startsWith("Deadline"))
                .map(one -> EventJson.read(one.detail(), ObjectNode.class).get("deadline"))
                .map(node -> EventJson.read(node.toString(), DeadlineSnapshot.class))
                .forEach(this::add);
    }

    /** One of this service's own, which is no news from elsewhere. */
    void add(DeadlineSnapshot state) {
        latest.merge(state.id(), state, (before, now) -> now.version() >= before.version() ? now : before);
    }

    /** Those who had to act in time. */
    List<DossierCase.Party> parties() {
        return latest.values().stream()
                .filter(clock -> clock.organisation() != null)
                .map(clock -> new DossierCase.Party(Objects.requireNonNull(clock.organisation()), clock.post()))
                .distinct()
                .toList();
    }

    /** The clocks of a party, in the order they began. */
    List<Clock> of(String organisation, @Nullable String post) {
        return latest.values().stream()
                .filter(clock -> organisation.equals(clock.organisation()) && Objects.equals(post, clock.post()))
                .sorted(Comparator.comparing(DeadlineSnapshot::anchorAt).thenComparing(DeadlineSnapshot::id))
                .map(Clocks::clock)
                .toList();
    }

    private static Clock clock(DeadlineSnapshot state) {
        return new Clock(
                state.name(),
                state.basis(),
                state.verified(),
                state.subjectNumber(),
                state.anchorAt(),
                state.dueAt(),
                state.metAt(),
                state.missedAt(),
                outcome(state));
    }

    private static Outcome outcome(DeadlineSnapshot state) {
        if (state.state() == DeadlineState.CANCELLED) {
            return state.missedAt() == null ? Outcome.CANCELLED : Outcome.MISSED;
        }
        if (state.metAt() != null) {
            return state.missedAt() == null ? Outcome.IN_TIME : Outcome.LATE;
        }
        return state.missedAt() == null ? Outcome.RUNNING : Outcome.MISSED;
    }
}
