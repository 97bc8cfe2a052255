package cn.duban.hazard.lifecycle;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Body;
import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.platform.identity.Roles;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose step it is: role and body together. Reading is decided elsewhere, by scope. */
public final class Authority {
    private static final Set<HazardAction> CHECKS = EnumSet.of(
            HazardAction.REVIEW_PLAN,
            HazardAction.DECIDE_EXTENSION,
            HazardAction.VERIFY,
            HazardAction.WRITE_OFF,
            HazardAction.RESUME_WORK);

    private Authority() {}

    /** Steps this person may take now. */
    public static List<HazardAction> actions(Hazard hazard, Actor actor) {
        return Arrays.stream(HazardAction.values())
                .filter(hazard::open)
                .filter(action -> allows(hazard, action, actor))
                .filter(action -> !CHECKS.contains(action) || DoerIsNotVerifier.allows(hazard, actor.username()))
                .toList();
    }

    /** Refuses a step that is not this person's to take. */
    public static void check(Hazard hazard, HazardAction action, Actor actor) {
        if (!allows(hazard, action, actor)) {
            throw action.notYours();
        }
    }

    private static boolean allows(Hazard hazard, HazardAction action, Actor actor) {
        return switch (action) {
            case GRADE, ORDER, REVIEW_PLAN, VERIFY, SEND_BACK, TRANSFER -> handles(hazard, RoleGroups.HANDLERS, actor);
            case RECORD_PENALTY, EXECUTE_CUT_OFF -> handles(hazard, RoleGroups.HANDLERS, actor);
            // 安全生产法 art. 70: approved by the head of the department.
            case WRITE_OFF, STOP_WORK, RESUME_WORK, APPROVE_CUT_OFF, LIFT_CUT_OFF ->
                handles(hazard, RoleGroups.HEADS, actor);
            case DECIDE_EXTENSION -> handles(hazard, deciders(hazard), actor);
            case FILE_PLAN, REPORT_PROGRESS, REQUEST_EXTENSION, REQUEST_ACCEPTANCE -> rectifies(hazard, actor);
            case ANSWER_TRANSFER -> actor.hasAny(RoleGroups.HANDLERS) && actor.actsFor(offeredTo(hazard));
            case RULE_TRANSFER -> rules(hazard, actor);
            case RESUBMIT -> resubmits(hazard, actor);
        };
    }

    /** Roles that decide on more time: heads for a major hazard (clock {@code hazard.major.rectify}). */
    static Set<String> deciders(Hazard hazard) {
        return hazard.grade() == HazardGrade.MAJOR ? RoleGroups.HEADS : RoleGroups.HANDLERS;
    }

    /** Body the hazard is offered to, null when none. */
    static @Nullable String offeredTo(Hazard hazard) {
        return hazard.steps()
                .last(Step.TransferProposed.class)
                .map(step -> step.to().id())
                .orElse(null);
    }

    private static boolean handles(Hazard hazard, Set<String> roles, Actor actor) {
        Body handler = hazard.handler();
        return handler != null && actor.hasAny(roles) && actor.actsFor(handler.id());
    }

    // Where there is no enterprise, the body that has the place in hand puts it right and another of its people checks.
    private static boolean rectifies(Hazard hazard, Actor actor) {
        Enterprise enterprise = hazard.enterprise();
        return enterprise == null
                ? handles(hazard, RoleGroups.HANDLERS, actor)
                : actor.hasAny(RoleGroups.ENTERPRISE) && actor.actsFor(enterprise.id());
    }

    private static boolean rules(Hazard hazard, Actor actor) {
        Body overseer = hazard.overseer();
        return actor.roles().contains(Roles.SAFETY_OFFICE) && overseer != null && actor.actsFor(overseer.id());
    }

    private static boolean resubmits(Hazard hazard, Actor actor) {
        boolean reported = hazard.reporter().username().equals(actor.username());
        return reported
                || actor.hasAny(RoleGroups.REPORTERS)
                        && actor.actsFor(hazard.reporter().organisationId());
    }
}
