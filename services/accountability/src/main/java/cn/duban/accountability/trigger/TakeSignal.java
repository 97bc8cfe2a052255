package cn.duban.accountability.trigger;

import cn.duban.accountability.cases.AccountabilityCase;
import cn.duban.accountability.cases.Cases;
import cn.duban.accountability.cases.Fact;
import cn.duban.accountability.ringing.RingClocks;
import cn.duban.accountability.trigger.Signals.Recorded;
import cn.duban.accountability.trigger.process.TriggerDecision;
import cn.duban.contracts.accountability.TriggerOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a signal: notes it, or gathers it in a case of its subject. What the rules say is a proposal; a person decides.
 * The same signals give the same cases in whatever order and however often they come.
 */
@ApplicationScoped
public class TakeSignal {
    /** How far back the like counts as repeated. */
    private static final int MONTHS = 12;

    private final Signals signals;
    private final TriggerDecision decision;
    private final Cases cases;

    TakeSignal(Signals signals, TriggerDecision decision, Cases cases) {
        this.signals = signals;
        this.decision = decision;
        this.cases = cases;
    }

    /** A signal with what the rules say of it among the others. */
    private record Judged(Recorded recorded, TriggerDecision.Row row) {
        Signal signal() {
            return recorded.signal();
        }

        boolean free() {
            return recorded.caseId() == null;
        }
    }

    /** Takes it, once. */
    @Transactional
    public void take(Signal signal) {
        String key = signal.subject().key();
        signals.lock(key);
        if (!signals.record(signal)) {
            return;
        }
        OffsetDateTime from = signal.occurredAt().minusMonths(2L * MONTHS);
        List<Judged> judged = judge(signals.of(key, from, signal.occurredAt().plusMonths(MONTHS)));
        judged.forEach(one -> signals.judged(
                one.signal().id(), one.row().outcome().name(), one.row().rule(), null));
        Optional<AccountabilityCase> open = cases.gathering(key);
        List<Judged> fresh = judged.stream().filter(Judged::free).toList();
        boolean worth = fresh.stream().anyMatch(one -> one.row().outcome() != TriggerOutcome.NOTE);
        if (open.isPresent()) {
            String caseId = open.get().id();
            gather(
                    open.get(),
                    facts(
                            judged,
                            one -> one.free() || caseId.equals(one.recorded().caseId())));
            link(fresh, caseId);
        } else if (worth) {
            List<Fact> facts = facts(judged, Judged::free);
            AccountabilityCase opened =
                    cases.open(signal.subject(), signal.subject().name() + "问责案件", facts, RingClocks.PLATFORM);
            link(fresh, opened.id());
        }
    }

    /** What was signalled proved to be nothing. */
    @Transactional
    public void withdraw(String signalId, String subjectKey, OffsetDateTime at) {
        signals.lock(subjectKey);
        signals.withdraw(signalId, subjectKey, at).ifPresent(caseId -> cases.withdraw(caseId, signalId));
    }

    private void gather(AccountabilityCase open, List<Fact> facts) {
        List<Fact> known = open.log().facts();
        List<Fact> changed =
                facts.stream().filter(fact -> !known.contains(fact)).toList();
        if (!changed.isEmpty()) {
            cases.gather(open, changed, RingClocks.PLATFORM);
        }
    }

    private void link(List<Judged> fresh, String caseId) {
        fresh.forEach(one -> signals.judged(
                one.signal().id(), one.row().outcome().name(), one.row().rule(), caseId));
    }

    private List<Judged> judge(List<Recorded> all) {
        List<Judged> judged = new ArrayList<>();
        for (Recorded one : all) {
            Signal signal = one.signal();
            OffsetDateTime since = signal.occurredAt().minusMonths(MONTHS);
            int repeats = (int) all.stream()
                    .map(Recorded::signal)
                    .filter(other -> other.kind() == signal.kind())
                    .filter(other -> other.occurredAt().isAfter(since))
                    .filter(other -> !other.occurredAt().isAfter(signal.occurredAt()))
                    .count();
            judged.add(new Judged(one, decision.decide(signal.kind(), signal.severity(), repeats)));
        }
        return judged;
    }

    private static List<Fact> facts(List<Judged> judged, java.util.function.Predicate<Judged> which) {
        return judged.stream().filter(which).map(TakeSignal::fact).toList();
    }

    private static Fact fact(Judged judged) {
        Signal signal = judged.signal();
        return new Fact(
                signal.id(),
                signal.subject().key(),
                signal.kind(),
                signal.severity(),
                signal.occurredAt(),
                signal.text(),
                signal.sourceType(),
                signal.sourceId(),
                signal.sourceNumber(),
                signal.basis(),
                signal.verified(),
                judged.row().outcome(),
                judged.row().rule(),
                false);
    }
}
