package cn.duban.accountability.duty;

import cn.duban.casework.actor.Actor;
import cn.duban.contracts.duty.DutyState;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.problem.ForbiddenProblem;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whose step it is: the holder's or the office's to file, the 安委办's or a superior body's leader to send back. */
public final class DutyRights {
    private static final Set<String> OFFICE =
            Set.of(Roles.LEADER, Roles.SAFETY_OFFICE, Roles.SUPERVISOR_HEAD, Roles.SUPERVISOR, Roles.GRID_INSPECTOR);

    private DutyRights() {}

    static void check(Duty duty, DutyAction action, Actor actor) {
        if (!allows(duty, action, actor)) {
            String who = switch (action) {
                case FILE -> "履职责任人本人或其所在单位的人员";
                case RETURN -> "安委办或上级单位的领导";
            };
            throw new ForbiddenProblem("not-yours", "不能由您办理", "这一步应由" + who + "办理");
        }
    }

    private static boolean allows(Duty duty, DutyAction action, Actor actor) {
        boolean own = actor.actsFor(duty.seat().organisationId());
        return switch (action) {
            case FILE -> holds(duty, actor) || own && actor.hasAny(OFFICE);
            case RETURN -> actor.hasAny(Set.of(Roles.SAFETY_OFFICE)) || !own && actor.hasAny(Set.of(Roles.LEADER));
        };
    }

    /** What the person may do now, for the page. */
    public static List<DutyAction> open(Duty duty, Actor actor, OffsetDateTime until, OffsetDateTime now) {
        List<DutyAction> actions = new ArrayList<>();
        if (duty.lacking() && allows(duty, DutyAction.FILE, actor)) {
            actions.add(DutyAction.FILE);
        }
        boolean foreign = duty.log().counting().stream()
                        .anyMatch(one -> !one.by().username().equals(actor.username()))
                && duty.log().tenures().stream()
                        .noneMatch(one -> actor.username().equals(one.username()));
        boolean checked = duty.state() != DutyState.WITHDRAWN && !now.isAfter(until);
        if (foreign && checked && allows(duty, DutyAction.RETURN, actor)) {
            actions.add(DutyAction.RETURN);
        }
        return actions;
    }

    static boolean holds(Duty duty, Actor actor) {
        return duty.log()
                .holder()
                .filter(holder -> holder.username().equals(actor.username()))
                .isPresent();
    }
}
