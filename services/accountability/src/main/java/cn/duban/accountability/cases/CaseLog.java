package cn.duban.accountability.cases;

import cn.duban.accountability.cases.Papers.Answer;
import cn.duban.accountability.cases.Papers.Appeal;
import cn.duban.accountability.cases.Papers.Closing;
import cn.duban.accountability.cases.Papers.Decision;
import cn.duban.accountability.cases.Papers.Handover;
import cn.duban.accountability.cases.Papers.Investigation;
import cn.duban.accountability.cases.Papers.Notice;
import cn.duban.accountability.cases.Papers.Review;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return new CaseLog(
                all,
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

    CaseLog facts(List<Fact> all) {
        return new CaseLog(
                subjects,
                all,
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

    CaseLog investigated(Investigation found) {
        return new CaseLog(
                subjects,
                facts,
                found,
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

    CaseLog served(Notice told) {
        return new CaseLog(
                subjects,
                facts,
                investigation,
                told,
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

    CaseLog answered(Answer answer) {
        return new CaseLog(
                subjects,
                facts,
                investigation,
                notice,
                plus(answers, answer),
                defenceEndedAt,
                decision,
                measures,
                appeal,
                review,
                inForceAt,
                closing,
                handovers);
    }

    CaseLog defenceEnded(OffsetDateTime at) {
        return new CaseLog(
                subjects,
                facts,
                investigation,
                notice,
                answers,
                at,
                decision,
                measures,
                appeal,
                review,
                inForceAt,
                closing,
                handovers);
    }

    CaseLog decided(Decision taken, List<Measure> ordered) {
        return new CaseLog(
                subjects,
                facts,
                investigation,
                notice,
                answers,
                defenceEndedAt,
                taken,
                ordered,
                appeal,
                review,
                inForceAt,
                closing,
                handovers);
    }

    CaseLog measures(List<Measure> changed) {
        return new CaseLog(
                subjects,
                facts,
                investigation,
                notice,
                answers,
                defenceEndedAt,
                decision,
                changed,
                appeal,
                review,
                inForceAt,
                closing,
                handovers);
    }

    CaseLog appealed(Appeal asked) {
        return new CaseLog(
                subjects,
                facts,
                investigation,
                notice,
                answers,
                defenceEndedAt,
                decision,
                measures,
                asked,
                review,
                inForceAt,
                closing,
                handovers);
    }

    CaseLog reviewed(Review done) {
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
                done,
                inForceAt,
                closing,
                handovers);
    }

    CaseLog inForce(OffsetDateTime at) {
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
                at,
                closing,
                handovers);
    }

    CaseLog closed(Closing end) {
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
                end,
                handovers);
    }

    CaseLog handedOver(Handover handover) {
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
                plus(handovers, handover));
    }

    static <T> List<T> plus(List<T> list, T one) {
        List<T> all = new ArrayList<>(list);
        all.add(one);
        return List.copyOf(all);
    }
}
