package cn.duban.accountability.trigger;

import cn.duban.accountability.cases.AccountabilityCase;
import cn.duban.accountability.cases.Cases;
import cn.duban.accountability.cases.Fact;
import cn.duban.accountability.trigger.Signals.Judgement;
import cn.duban.casework.step.TakeStep;
import cn.duban.contracts.accountability.TriggerOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes signals: notes them, or gathers them in a case of their subject. What the rules say is a proposal; a person
 * decides. The same signals give the same cases in whatever order, however often and however many at once they come.
 */
@ApplicationScoped
public class TakeSignal {
    private final Signals signals;
    private final Judging judging;
    private final Cases cases;

    TakeSignal(Signals signals, Judging judging, Cases cases) {
        this.signals = signals;
        this.judging = judging;
        this.cases = cases;
    }

    /** Takes them, each once; those of one subject are judged together, which is what a storm of them costs. */
    @Transactional
    public void takeAll(Collection<Signal> all) {
        // In the order of the keys, so that two copies of the service never wait for each other.
        Map<String, List<Signal>> bySubject = all.stream()
                .collect(Collectors.groupingBy(signal -> signal.subject().key(), TreeMap::new, Collectors.toList()));
        bySubject.forEach(this::take);
    }

    /** What was signalled proved to be nothing. */
    @Transactional
    public void withdraw(String signalId, String subjectKey, OffsetDateTime at) {
        signals.lock(subjectKey);
        signals.withdraw(signalId, subjectKey, at).ifPresent(caseId -> cases.withdraw(caseId, signalId));
    }

    private void take(String key, List<Signal> come) {
        signals.lock(key);
        List<Signal> known = come.stream().filter(signals::record).toList();
        if (known.isEmpty()) {
            return;
        }
        List<Judged> judged =
                judging.judge(signals.of(key, Judging.from(known), Judging.to(known)), Judging.first(known));
        Optional<AccountabilityCase> open = cases.gathering(key);
        List<Judged> fresh = judged.stream().filter(Judged::free).toList();
        String caseId = open.map(AccountabilityCase::id).orElse(null);
        if (open.isPresent()) {
            gather(
                    open.get(),
                    facts(
                            judged,
                            one -> one.free()
                                    || open.get().id().equals(one.recorded().caseId())));
        } else if (fresh.stream().anyMatch(one -> one.row().outcome() != TriggerOutcome.NOTE)) {
            Signal last = known.get(known.size() - 1);
            caseId = cases.open(
                            last.subject(),
                            last.subject().name() + "问责案件",
                            facts(judged, Judged::free),
                            TakeStep.PLATFORM)
                    .id();
        }
        note(judged, caseId);
    }

    private void gather(AccountabilityCase open, List<Fact> facts) {
        Set<Fact> known = new HashSet<>(open.log().facts());
        List<Fact> changed =
                facts.stream().filter(fact -> !known.contains(fact)).toList();
        if (!changed.isEmpty()) {
            cases.gather(open, changed, TakeStep.PLATFORM);
        }
    }

    /** Writes down only what is another judgement than before. */
    private void note(List<Judged> judged, @Nullable String caseId) {
        List<Judgement> changed = judged.stream()
                .filter(one -> one.changed() || one.free() && caseId != null)
                .map(one -> new Judgement(
                        one.signal().id(),
                        one.row().outcome().name(),
                        one.row().rule(),
                        one.free() ? caseId : one.recorded().caseId()))
                .toList();
        signals.judged(changed);
    }

    private static List<Fact> facts(List<Judged> judged, Predicate<Judged> which) {
        return judged.stream().filter(which).map(Judged::fact).toList();
    }
}
