package cn.duban.hazard.plate;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Body;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.RoleGroups;
import cn.duban.platform.identity.Roles;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose step it is: role and body together. Reading is decided elsewhere, by scope. */
public final class PlateRights {
    private static final Set<PlateAction> CHECKS =
            EnumSet.of(PlateAction.REVIEW_PLAN, PlateAction.DECIDE_EXTENSION, PlateAction.REVIEW, PlateAction.LIFT);

    private PlateRights() {}

    /** Steps this person may take now. */
    public static List<PlateAction> actions(Plate plate, Hazard hazard, Actor actor) {
        boolean doer = plate.steps().doers().contains(actor.username());
        return Arrays.stream(PlateAction.values())
                .filter(action -> PlateGuard.open(plate, action))
                .filter(action -> allows(plate, hazard, action, actor))
                .filter(action -> !doer || !CHECKS.contains(action))
                .filter(action -> FourHands.allows(plate, action, actor.username()))
                .toList();
    }

    /** Steps of this person's body that the plate is open to, and that somebody else has to take: the person had a hand in it. */
    public static List<PlateAction> forOthers(Plate plate, Hazard hazard, Actor actor) {
        List<PlateAction> own = actions(plate, hazard, actor);
        return Arrays.stream(PlateAction.values())
                .filter(action -> PlateGuard.open(plate, action) && allows(plate, hazard, action, actor))
                .filter(action -> !own.contains(action))
                .toList();
    }

    /** Refuses a step that is not this person's to take. */
    static void check(Plate plate, Hazard hazard, PlateAction action, Actor actor) {
        if (!allows(plate, hazard, action, actor)) {
            throw action.notYours();
        }
    }

    private static boolean allows(Plate plate, Hazard hazard, PlateAction action, Actor actor) {
        Office above = plate.steps().openRaise().map(PlateStep.Escalated::to).orElse(null);
        boolean office = office(actor, plate.office());
        boolean decides = office || seat(actor, plate.seat());
        return switch (action) {
            // Of four hands the office may have lent three: the government that lists may lift as well.
            case DECIDE_LEVEL, ESCALATE, DECIDE_EXTENSION, DECIDE_MEASURE, LIFT -> decides;
            case DECIDE_RAISE -> above != null && (office(actor, above.body()) || seat(actor, above.seat()));
            case ISSUE -> above == null ? office : office(actor, above.body());
            case RECORD, PUBLISH, PUBLISH_LIFTING -> office;
            case SERVE, REVIEW_PLAN, REVIEW, REFUSE -> office || handles(hazard, actor);
            case RECEIVE, FILE_PLAN, REPORT_PROGRESS, REQUEST_EXTENSION, SELF_EVALUATE, REQUEST_ACCEPTANCE ->
                rectifies(hazard, actor);
        };
    }

    private static boolean office(Actor actor, Body office) {
        return actor.roles().contains(Roles.SAFETY_OFFICE) && actor.actsFor(office.id());
    }

    private static boolean seat(Actor actor, @Nullable Body seat) {
        return seat != null && actor.roles().contains(Roles.LEADER) && actor.actsFor(seat.id());
    }

    private static boolean handles(Hazard hazard, Actor actor) {
        Body handler = hazard.handler();
        return handler != null && actor.hasAny(RoleGroups.HANDLERS) && actor.actsFor(handler.id());
    }

    // Where there is no enterprise, the body that has the place in hand puts it right and another of its people checks.
    private static boolean rectifies(Hazard hazard, Actor actor) {
        return hazard.enterprise() == null
                ? handles(hazard, actor)
                : actor.hasAny(RoleGroups.ENTERPRISE)
                        && actor.actsFor(hazard.enterprise().id());
    }
}
