package cn.duban.accountability.document;

import cn.duban.accountability.cases.AccountabilityCase;
import cn.duban.accountability.cases.CaseLog;
import cn.duban.accountability.cases.Holder;
import cn.duban.accountability.cases.MeasureLabels;
import cn.duban.accountability.cases.MeasureRules;
import cn.duban.accountability.cases.Papers.Decision;
import cn.duban.accountability.cases.Papers.Investigation;
import cn.duban.accountability.cases.Subject;
import cn.duban.accountability.document.Papers.CaseDecision;
import cn.duban.accountability.document.Papers.CaseNotice;
import cn.duban.accountability.document.Papers.CaseReview;
import cn.duban.accountability.document.Papers.Clause;
import cn.duban.accountability.document.Papers.Held;
import cn.duban.accountability.document.Papers.Ordered;
import cn.duban.accountability.matter.Bases;
import cn.duban.casework.actor.PostNames;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Days;
import cn.duban.casework.paper.Press;
import cn.duban.contracts.Basis;
import cn.duban.contracts.accountability.MeasureKind;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes from a case what its papers for one of its subjects are made of. */
final class CasePapers {
    private final AccountabilityCase one;
    private final CaseLog log;
    private final Subject subject;

    CasePapers(AccountabilityCase one, Subject subject) {
        this.one = one;
        this.log = one.log();
        this.subject = subject;
    }

    /** Empty while there is nothing to make it from. */
    Optional<Press.Draft> draft(CaseDocument kind) {
        return switch (kind) {
            case NOTICE -> notice().map(paper -> draft(kind, paper, paper.at()));
            case DECISION -> decision().map(paper -> draft(kind, paper, paper.at()));
            case REVIEW -> review().map(paper -> draft(kind, paper, paper.at()));
        };
    }

    private Press.Draft draft(CaseDocument kind, Object paper, OffsetDateTime at) {
        return new Press.Draft(kind, one.number(), Map.of("addressee", addressee(), "paper", paper), at);
    }

    private Papers.Addressee addressee() {
        Holder holder = subject.holder();
        return holder == null
                ? new Papers.Addressee(subject.name(), false)
                : new Papers.Addressee(
                        holder.name() + "（时任" + PostNames.full(subject.organisationName(), subject.name()) + "）", true);
    }

    private Optional<CaseNotice> notice() {
        return Optional.ofNullable(log.notice())
                .map(notice -> new CaseNotice(
                        issuer(notice.by()),
                        notice.number(),
                        facts(),
                        proposals(),
                        notice.content(),
                        unread(Bases.DEFENCE),
                        notice.answerBy(),
                        notice.by().at()));
    }

    private Optional<CaseDecision> decision() {
        return Optional.ofNullable(log.decision())
                .map(decision -> new CaseDecision(
                        issuer(decision.by()),
                        decision.number(),
                        facts(),
                        decision.reasons(),
                        decision.considered(),
                        measures(),
                        unread(Bases.APPEAL),
                        decision.appealBy(),
                        decision.by().at()));
    }

    private Optional<CaseReview> review() {
        Decision decision = log.decision();
        return Optional.ofNullable(log.review())
                .filter(review -> decision != null)
                .map(review -> {
                    Decision reviewed = Objects.requireNonNull(decision);
                    return new CaseReview(
                            issuer(review.by()),
                            reviewed.number(),
                            reviewed.by().at(),
                            review.revoked(),
                            review.reasons(),
                            review.by().at());
                });
    }

    private List<Held> facts() {
        return log.standing().stream()
                .filter(fact -> fact.subject().equals(subject.key()))
                .map(fact -> new Held(fact.occurredAt(), fact.text(), clause(fact.basis(), fact.verified())))
                .toList();
    }

    private List<Ordered> proposals() {
        Investigation investigation = log.investigation();
        return investigation == null
                ? List.of()
                : investigation.proposals().stream()
                        .filter(proposal -> proposal.subject().equals(subject.key()))
                        .map(proposal -> ordered(proposal.kind(), proposal.text(), proposal.months()))
                        .toList();
    }

    private List<Ordered> measures() {
        return log.measures().stream()
                .filter(measure -> measure.subject().equals(subject.key()))
                .map(measure -> ordered(measure.kind(), measure.text(), measure.months()))
                .toList();
    }

    private Ordered ordered(MeasureKind kind, String text, @Nullable Integer months) {
        MeasureRules.Rule rule = MeasureRules.of(kind, one.place(), Days.of(one.openedAt()));
        return new Ordered(
                MeasureLabels.of(kind), text, months, new Clause(rule.document(), rule.clause(), rule.verified()));
    }

    private static @Nullable Clause clause(@Nullable Basis basis, boolean verified) {
        return basis == null ? null : new Clause(basis.document(), basis.clause(), verified);
    }

    /** The rules of hearing and review come from general knowledge. */
    private static Clause unread(Basis basis) {
        return new Clause(basis.document(), basis.clause(), false);
    }

    // Who signed stays the issuer, whoever has the case in hand now.
    private String issuer(Signature by) {
        return Objects.requireNonNullElse(by.organisationName(), one.handlerName());
    }
}
