package cn.duban.accountability.cases;

import cn.duban.accountability.cases.Papers.Answer;
import cn.duban.accountability.cases.Papers.Appeal;
import cn.duban.accountability.cases.Papers.Closing;
import cn.duban.accountability.cases.Papers.Decision;
import cn.duban.accountability.cases.Papers.Handover;
import cn.duban.accountability.cases.Papers.Investigation;
import cn.duban.accountability.cases.Papers.Notice;
import cn.duban.accountability.cases.Papers.Review;
import cn.duban.contracts.accountability.TriggerOutcome;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything a case holds; it only grows, and a fact that fell away stays with its mark. */
public record CaseLog(
        List<Subject> subjects,
        List<Fact> facts,
        @Nullable Investigation investigation,
        @Nullable Notice notice,
        List<Answer> answers,
        @Nullable OffsetDateTime defenceEndedAt,
        @Nullable Decision decision,
        List<Measure> measures,
        @Nullable Appeal appeal,
        @Nullable Review review,
        @Nullable OffsetDateTime inForceAt,
        @Nullable Closing closing,
        List<Handover> handovers) {
    static final CaseLog EMPTY = new CaseLog(
            List.of(), List.of(), null, null, List.of(), null, null, List.of(), null, null, null, null, List.of());

    /** Facts that still stand. */
    public List<Fact> standing() {
        return facts.stream().filter(fact -> !fact.withdrawn()).toList();
    }

    /** The subject of that key. */
    public Optional<Subject> subject(String key) {
        return subjects.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** Whether the subject stated a defence or waived it. */
    public boolean answered(String subject) {
        return answers.stream().anyMatch(answer -> answer.subject().equals(subject));
    }

    CaseLog subjects(List<Subject> all) {
        return with(draft -> draft.subjects = all);
    }

    CaseLog facts(List<Fact> all) {
        return with(draft -> draft.facts = all);
    }

    /** With these facts, each in the place of one of the same id, in the order in which they happened. */
    CaseLog gathered(List<Fact> more) {
        Map<String, Fact> all = new HashMap<>();
        Stream.concat(facts.stream(), more.stream()).forEach(fact -> all.put(fact.id(), fact));
        return facts(all.values().stream()
                .sorted(Comparator.comparing(Fact::occurredAt).thenComparing(Fact::id))
                .toList());
    }

    /** With this fact marked as proved to be none. */
    CaseLog withdrawn(String factId) {
        return facts(facts.stream()
                .map(fact -> fact.id().equals(factId) ? fact.withdraw() : fact)
                .toList());
    }

    /** What the gravest of the facts that stand calls for. */
    TriggerOutcome strongest() {
        return standing().stream()
                .map(Fact::outcome)
                .max(TriggerOutcome::compareTo)
                .orElse(TriggerOutcome.NOTE);
    }

    CaseLog investigated(Investigation found) {
        return with(draft -> draft.investigation = found);
    }

    CaseLog served(Notice told) {
        return with(draft -> draft.notice = told);
    }

    CaseLog answered(Answer answer) {
        return with(draft -> draft.answers = plus(answers, answer));
    }

    CaseLog defenceEnded(OffsetDateTime at) {
        return with(draft -> draft.defenceEndedAt = at);
    }

    CaseLog decided(Decision taken, List<Measure> ordered) {
        return with(draft -> {
            draft.decision = taken;
            draft.measures = ordered;
        });
    }

    CaseLog carriedOut(String measureId, UnaryOperator<Measure> done) {
        return with(draft -> draft.measures = measures.stream()
                .map(one -> one.id().equals(measureId) ? done.apply(one) : one)
                .toList());
    }

    CaseLog appealed(Appeal asked) {
        return with(draft -> draft.appeal = asked);
    }

    CaseLog reviewed(Review done) {
        return with(draft -> draft.review = done);
    }

    CaseLog inForce(OffsetDateTime at) {
        return with(draft -> draft.inForceAt = at);
    }

    CaseLog closed(Closing end) {
        return with(draft -> draft.closing = end);
    }

    CaseLog handedOver(Handover handover) {
        return with(draft -> draft.handovers = plus(handovers, handover));
    }

    private CaseLog with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.done();
    }

    static <T> List<T> plus(List<T> list, T one) {
        List<T> all = new ArrayList<>(list);
        all.add(one);
        return List.copyOf(all);
    }

    /** The next state while it is put together. */
    private static final class Draft {
        private List<Subject> subjects;
        private List<Fact> facts;
        private @Nullable Investigation investigation;
        private @Nullable Notice notice;
        private List<Answer> answers;
        private @Nullable OffsetDateTime defenceEndedAt;
        private @Nullable Decision decision;
        private List<Measure> measures;
        private @Nullable Appeal appeal;
        private @Nullable Review review;
        private @Nullable OffsetDateTime inForceAt;
        private @Nullable Closing closing;
        private List<Handover> handovers;

        Draft(CaseLog from) {
            subjects = from.subjects;
            facts = from.facts;
            investigation = from.investigation;
            notice = from.notice;
            answers = from.answers;
            defenceEndedAt = from.defenceEndedAt;
            decision = from.decision;
            measures = from.measures;
            appeal = from.appeal;
            review = from.review;
            inForceAt = from.inForceAt;
            closing = from.closing;
            handovers = from.handovers;
        }

        CaseLog done() {
            return new CaseLog(
                    subjects,
                    facts,
                    investigation,
                    notice,
                    answers,
                    defenceEndedAt,
                    decision,
                    measures,
                    appeal,
                    review,
                    inForceAt,
                    closing,
                    handovers);
        }
    }
}
