package cn.duban.hazard.plate;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.hazard.PlateState;
import cn.duban.hazard.lifecycle.Rules;

/** Which steps a plate is open to, whoever takes them. */
final class PlateGuard {
    private PlateGuard() {}

    static boolean open(PlateFile plate, PlateAction action) {
        PlateLog steps = plate.steps();
        boolean proposed = plate.state() == PlateState.PROPOSED;
        return action.allowedIn(plate.state())
                && switch (action) {
                    case ESCALATE -> proposed || steps.openRaise().isEmpty();
                    case DECIDE_RAISE -> steps.openRaise().isPresent() && !steps.raiseGranted();
                    case ISSUE -> plate.state() == PlateState.DECIDED || steps.raiseGranted();
                    case SERVE -> steps.sinceNotice(PlateStep.Served.class).isEmpty();
                    case RECEIVE -> Plate.awaitsReceipt(steps);
                    case RECORD -> steps.sinceNotice(PlateStep.Recorded.class).isEmpty();
                    case PUBLISH -> !plate.published();
                    case REQUEST_EXTENSION -> steps.pendingExtension().isEmpty();
                    case DECIDE_EXTENSION -> steps.pendingExtension().isPresent();
                    default -> true;
                };
    }

    static void check(PlateFile plate, PlateAction action) {
        if (!open(plate, action)) {
            throw action.notNow("挂牌督办目前" + PlateNames.of(plate.state()));
        }
    }

    /** Whoever did the work may not check it. */
    static void notADoer(PlateFile plate, Signature by, String what) {
        if (plate.steps().doers().contains(by.username())) {
            throw Refusals.refuse(
                    "doer-is-verifier", "整改人不得自行" + what, "by", "填报或申请的人不得" + what + "，请由他人办理", Rules.SIGN);
        }
    }

    static void reason(boolean positive, String reason) {
        if (!positive && reason.isBlank()) {
            throw Refusals.refuse("reason-missing", "缺少理由", "reason", "不同意时须写明理由", null);
        }
    }
}
