package cn.duban.accountability.cases;

import cn.duban.accountability.cases.Papers.Answer;
import cn.duban.accountability.cases.Papers.Appeal;
import cn.duban.accountability.cases.Papers.Closing;
import cn.duban.accountability.cases.Papers.Decision;
import cn.duban.accountability.cases.Papers.Handover;
import cn.duban.accountability.cases.Papers.Investigation;
import cn.duban.accountability.cases.Papers.Notice;
import cn.duban.accountability.cases.Papers.Review;
import cn.duban.accountability.matter.Bases;
import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Body;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.file.StepKind;
import cn.duban.casework.file.WorkItem;
import cn.duban.casework.input.Days;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.Basis;
import cn.duban.contracts.accountability.CaseAppealDecided;
import cn.duban.contracts.accountability.CaseAppealed;
import cn.duban.contracts.accountability.CaseClosed;
import cn.duban.contracts.accountability.CaseDecided;
import cn.duban.contracts.accountability.CaseDefenceLapsed;
import cn.duban.contracts.accountability.CaseExpired;
import cn.duban.contracts.accountability.CaseFactsGathered;
import cn.duban.contracts.accountability.CaseInForce;
import cn.duban.contracts.accountability.CaseInvestigated;
import cn.duban.contracts.accountability.CaseNoticeAnswered;
import cn.duban.contracts.accountability.CaseNoticeServed;
import cn.duban.contracts.accountability.CaseOpened;
import cn.duban.contracts.accountability.CaseReassigned;
import cn.duban.contracts.accountability.CaseStage;
import cn.duban.contracts.accountability.MeasureCarriedOut;
import cn.duban.contracts.accountability.MeasureKind;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case of accountability from trigger to closing. Every change is a signed step, taken only where the stage and the
 * rules allow it; a refusal changes nothing, and nothing is decided about anybody without a person who was no party.
 */
@Entity
@Table(name = "accountability_case")
public class AccountabilityCase extends CaseFile {
    /** Kind of aggregate in events, clocks and audit. */
    public static final String TYPE = "case";

    private static final String SYSTEM = "system";

    protected AccountabilityCase() {}

    private AccountabilityCase(Opening opening, List<Fact> facts, OffsetDateTime at, String by) {
        super(opening, at);
        note(CaseLog.EMPTY.subjects(List.of(opening.subject())).facts(facts));
        propose(log().strongest());
        tell(() -> new CaseOpened(snapshot(), by, at, facts.get(0).kind()));
    }

    /** Opens a case with what is known; at least one fact. */
    public static AccountabilityCase open(Opening opening, List<Fact> facts, OffsetDateTime at, String by) {
        return new AccountabilityCase(opening, facts, at, by);
    }

    /** Takes further facts about the same subject; known ones take what the rules now say of them. */
    public void gather(List<Fact> all, OffsetDateTime at, String by) {
        int before = log().facts().size();
        note(log().gathered(all));
        propose(log().strongest());
        int added = log().facts().size() - before;
        tell(() -> new CaseFactsGathered(snapshot(), by, at, added));
    }

    /** A fact proved to be none. */
    public void withdraw(String factId, OffsetDateTime at) {
        note(log().withdrawn(factId));
        propose(log().strongest());
        tell(() -> new CaseFactsGathered(snapshot(), SYSTEM, at, -1));
    }

    /** Holds somebody else accountable in the same case. */
    public void addSubject(Subject subject, List<String> conflicted, Signature by) {
        if (log().subject(subject.key()).isPresent()) {
            throw Refusals.conflict("subject-twice", "重复的问责对象", "该对象已在本案中");
        }
        note(log().subjects(CaseLog.plus(log().subjects(), subject)));
        conflicted(conflicted);
        tell(() -> new CaseFactsGathered(snapshot(), by.username(), by.at(), 0));
    }

    /**
     * Hands it to another body.
     *
     * @param path path of that body's division, whose level decides from now on
     */
    public void reassign(Body to, String path, String reason, Signature by) {
        if (conflictedBodies().contains(to.id())) {
            throw Refusals.refuse(
                    "conflict-of-interest", "应当回避", "organisationId", to.name() + "与本案有利害关系", Bases.WITHDRAW);
        }
        note(log().handedOver(new Handover(by, handlerId(), to.id(), reason)));
        handledBy(to, path);
        tell(() -> new CaseReassigned(snapshot(), by.username(), by.at(), to.id(), reason));
    }

    /** Establishes the facts and proposes measures. */
    public void investigate(Investigation found) {
        if (found.proposals().isEmpty()) {
            throw Refusals.refuse("no-proposal", "缺少处理建议", "proposals", "请提出处理建议；不予追究的请销案", Bases.EVIDENCE);
        }
        if (log().standing().isEmpty()) {
            throw Refusals.refuse("no-fact", "没有可以追究的事实", "proposals", "本案已无成立的事实，请销案", Bases.EVIDENCE);
        }
        found.proposals().forEach(proposal -> MeasurePolicy.check(this, proposal));
        note(log().investigated(found));
        enter(CaseStage.INVESTIGATED);
        Signature by = found.by();
        List<MeasureKind> kinds =
                found.proposals().stream().map(Papers.Proposal::kind).toList();
        tell(() -> new CaseInvestigated(snapshot(), by.username(), by.at(), kinds));
    }

    /** Ends it without holding anybody accountable. */
    public void dismiss(String reason, Signature by) {
        close(new Closing(by, reason, true));
    }

    /** Tells the subjects what is held against them. */
    public void serve(Notice notice) {
        note(log().served(notice));
        enter(CaseStage.NOTICE);
        Signature by = notice.by();
        tell(() -> new CaseNoticeServed(snapshot(), by.username(), by.at(), notice.number()));
    }

    /** A subject states its defence or waives it. */
    public void answer(Answer answer) {
        if (log().answered(answer.subject())) {
            throw Refusals.conflict("answered-already", "已陈述申辩", "该对象已提交过陈述申辩");
        }
        note(log().answered(answer));
        Signature by = answer.by();
        tell(() -> new CaseNoticeAnswered(snapshot(), by.username(), by.at(), answer.subject(), answer.waived()));
        if (log().subjects().stream().allMatch(subject -> log().answered(subject.key()))) {
            note(log().defenceEnded(by.at()));
            enter(CaseStage.DEFENCE);
        }
    }

    /** The time for stating a defence ended; nothing happens when it did not, or the case went on. */
    public void lapse(OffsetDateTime at) {
        Notice notice = log().notice();
        if (stage() == CaseStage.NOTICE && notice != null && at.isAfter(notice.answerBy())) {
            note(log().defenceEnded(at));
            enter(CaseStage.DEFENCE);
            tell(() -> new CaseDefenceLapsed(snapshot(), SYSTEM, at));
        }
    }

    /** A person decides; what nobody was told of cannot be decided. */
    public void decide(Decision decision, List<Measure> measures) {
        DecisionPolicy.check(this, decision, measures);
        note(log().decided(decision, measures));
        Signature by = decision.by();
        List<MeasureKind> kinds = measures.stream().map(Measure::kind).toList();
        enter(decision.dismissed() ? CaseStage.CLOSED : CaseStage.DECISION);
        tell(() -> new CaseDecided(snapshot(), by.username(), by.at(), decision.number(), kinds));
        if (decision.dismissed()) {
            close(new Closing(by, decision.reasons(), true));
        }
    }

    /** A subject asks for a review, in time. */
    public void appeal(Appeal appeal) {
        Decision decision = log().decision();
        Signature by = appeal.by();
        if (decision != null && decision.appealBy() != null && by.at().isAfter(decision.appealBy())) {
            throw Refusals.refuse(
                    "appeal-too-late",
                    "已过申请复核期限",
                    "grounds",
                    "申请复核的期限已于 " + Days.of(decision.appealBy()) + " 届满",
                    Bases.APPEAL);
        }
        note(log().appealed(appeal));
        enter(CaseStage.APPEAL);
        tell(() -> new CaseAppealed(snapshot(), by.username(), by.at(), appeal.subject()));
    }

    /** The review is decided by somebody who had no part in the decision. */
    public void review(Review review) {
        note(log().reviewed(review));
        Signature by = review.by();
        tell(() -> new CaseAppealDecided(snapshot(), by.username(), by.at(), review.revoked()));
        if (review.revoked()) {
            close(new Closing(by, review.reasons(), true));
        } else {
            force(by.at(), by.username());
        }
    }

    /** Nobody asked for a review in time: it comes into force. */
    public void enterForce(OffsetDateTime at) {
        Decision decision = log().decision();
        if (stage() == CaseStage.DECISION
                && decision != null
                && decision.appealBy() != null
                && at.isAfter(decision.appealBy())) {
            force(at, SYSTEM);
        }
    }

    /** A measure was carried out. */
    public void carryOut(
            Measure measure,
            String document,
            @Nullable String effectId,
            @Nullable OffsetDateTime expiresAt,
            Signature by) {
        if (expiresAt != null && expiresAt.isBefore(by.at())) {
            Basis rule =
                    MeasureRules.of(measure.kind(), place(), Days.of(by.at())).basis();
            throw Refusals.refuse("measure-expired", "措施已过期", "measureId", "该措施的影响期已届满，不能再执行", rule);
        }
        note(log().carriedOut(measure.id(), one -> one.done(by, document, effectId, expiresAt)));
        tell(() -> new MeasureCarriedOut(snapshot(), by.username(), by.at(), measure.kind(), measure.subject()));
    }

    /** The effects of all measures ended. */
    public void expire(OffsetDateTime at) {
        Optional<OffsetDateTime> end = CaseItems.effectsEnd(this);
        if (stage() == CaseStage.IN_FORCE && end.isPresent() && !at.isBefore(end.get())) {
            enter(CaseStage.EXPIRED);
            tell(() -> new CaseExpired(snapshot(), SYSTEM, at));
        }
    }

    /** Puts it to the files. */
    public void close(Closing closing) {
        note(log().closed(closing));
        enter(CaseStage.CLOSED);
        Signature by = closing.by();
        tell(() -> new CaseClosed(snapshot(), by.username(), by.at(), closing.dismissed()));
    }

    private void force(OffsetDateTime at, String by) {
        note(log().inForce(at));
        enter(CaseStage.IN_FORCE);
        tell(() -> new CaseInForce(snapshot(), by, at));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public List<WorkItem> items() {
        return CaseItems.of(this);
    }

    @Override
    public boolean allows(StepKind action, Actor actor) {
        return action instanceof CaseAction step && CaseRights.allows(this, step, actor);
    }

    @Override
    public boolean open(StepKind action) {
        return action instanceof CaseAction step && CaseRights.open(this, step);
    }

    @Override
    public List<StepKind> actions() {
        return List.of(CaseAction.values());
    }

    @Override
    public void checkConflict(StepKind action, Actor actor) {
        CaseRights.checkConflict(this, action, actor);
    }

    @Override
    public Optional<OffsetDateTime> doneAt(String clockId, String part, OffsetDateTime anchor) {
        return CaseItems.doneAt(this, clockId, part);
    }
}
