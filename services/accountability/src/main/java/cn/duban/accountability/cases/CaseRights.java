package cn.duban.accountability.cases;

import cn.duban.accountability.cases.Papers.Decision;
import cn.duban.accountability.cases.Papers.Investigation;
import cn.duban.accountability.matter.Bases;
import cn.duban.accountability.matter.Groups;
import cn.duban.casework.actor.Actor;
import cn.duban.casework.file.StepKind;
import cn.duban.platform.problem.ForbiddenProblem;
import java.util.List;
import java.util.Set;

/** Whose step it is: role, body and no interest in the matter. Reading is decided elsewhere, by scope. */
final class CaseRights {
    /** Steps of those the case is about. */
    private static final Set<CaseAction> SUBJECTS_OWN = Set.of(CaseAction.ANSWER, CaseAction.APPEAL);

    private CaseRights() {}

    static boolean allows(AccountabilityCase one, CaseAction action, Actor actor) {
        return switch (action) {
            case ADD_SUBJECT, ADD_FACT, INVESTIGATE, DISMISS, SERVE_NOTICE, CARRY_OUT, CLOSE ->
                actor.hasAny(Groups.HANDLERS) && actor.actsFor(one.handlerId());
            case ANSWER, APPEAL ->
                one.log().subjects().stream().anyMatch(subject -> subject.answeredBy(actor, Groups.ANSWERERS));
            case DECIDE -> decides(one, actor) && !investigated(one, actor);
            case REVIEW ->
                (decides(one, actor) || oversees(one, actor)) && !investigated(one, actor) && !decided(one, actor);
            case REASSIGN -> oversees(one, actor);
        };
    }

    /** A case is decided at the level of the body that handles it: no leader of a town decides a district's case. */
    private static boolean decides(AccountabilityCase one, Actor actor) {
        return one.handlerPath() == null
                ? oversees(one, actor)
                : actor.hasAny(Groups.DECIDERS) && actor.isOf(one.handlerPath());
    }

    /** That level and those above; while nobody is named, those above the place. */
    private static boolean oversees(AccountabilityCase one, Actor actor) {
        String level = one.handlerPath();
        return actor.hasAny(Groups.DECIDERS)
                && actor.isAbove(level == null ? one.place().divisionPath() : level);
    }

    static boolean open(AccountabilityCase one, CaseAction action) {
        boolean stage = action.allowedIn(one.stage());
        return switch (action) {
            case CARRY_OUT -> stage && one.log().measures().stream().anyMatch(Measure::open);
            case CLOSE ->
                stage && CaseItems.of(one).stream().anyMatch(item -> item.key().equals(CaseItems.CLOSE));
            default -> stage;
        };
    }

    /** Nobody handles a case about their own body, or about themselves. */
    static void checkConflict(AccountabilityCase one, StepKind action, Actor actor) {
        if (SUBJECTS_OWN.contains(action)) {
            return;
        }
        boolean own = one.conflictedBodies().stream().anyMatch(actor::actsFor);
        boolean self = one.log().subjects().stream()
                .map(Subject::holder)
                .anyMatch(holder -> holder != null && holder.username().equals(actor.username()));
        if (own || self) {
            throw new ForbiddenProblem(
                    "conflict-of-interest", "应当回避", "您或您所在的机构与本案有利害关系，不能办理", List.of(), Bases.WITHDRAW);
        }
        if (action == CaseAction.DECIDE && actor.hasAny(Groups.DECIDERS) && investigated(one, actor)
                || action == CaseAction.REVIEW && actor.hasAny(Groups.DECIDERS) && decided(one, actor)) {
            throw new ForbiddenProblem("same-person", "不得自查自决", "调查、决定、复核应当由不同的人员办理", List.of(), Bases.WITHDRAW);
        }
    }

    private static boolean investigated(AccountabilityCase one, Actor actor) {
        Investigation found = one.log().investigation();
        return found != null && found.by().username().equals(actor.username());
    }

    private static boolean decided(AccountabilityCase one, Actor actor) {
        Decision decision = one.log().decision();
        return decision != null && decision.by().username().equals(actor.username());
    }
}
