package cn.duban.hazard.lifecycle;

import cn.duban.contracts.hazard.HazardState;

/** Which steps a hazard is open to, whoever takes them. */
final class StepGuard {
    private StepGuard() {}

    static boolean open(HazardFile hazard, HazardAction action) {
        boolean pending = hazard.steps().pendingExtension().isPresent();
        return action.allowedIn(hazard.state())
                && awaitsRuling(hazard) == (action == HazardAction.RULE_TRANSFER)
                && (action != HazardAction.REQUEST_EXTENSION || !pending)
                && (action != HazardAction.DECIDE_EXTENSION || pending)
                && MeasureGuard.open(hazard, action);
    }

    static boolean awaitsRuling(HazardFile hazard) {
        StepLog steps = hazard.steps();
        boolean ruled = steps.last(Step.TransferRuled.class).isPresent();
        return hazard.gap() && !ruled || hazard.state() == HazardState.TRANSFERRING && steps.lastTransferRefused();
    }

    static void check(HazardFile hazard, HazardAction action) {
        if (!open(hazard, action)) {
            String now = awaitsRuling(hazard) ? "待安委办裁定" : HazardStates.label(hazard.state());
            throw action.notNow("隐患目前" + now);
        }
    }
}
