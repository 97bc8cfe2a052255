package cn.duban.hazard.lifecycle;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.hazard.HazardState;
import java.util.Set;
import java.util.stream.Collectors;

/** Whoever did, reported or asked for something may not be the one who checks it. */
final class DoerIsNotVerifier {
    private DoerIsNotVerifier() {}

    /** People who filed a plan, progress, an extension or the request for acceptance. */
    static Set<String> doers(HazardFile hazard) {
        return hazard.steps()
                .all(Step.class)
                .filter(step -> step instanceof Step.PlanFiled
                        || step instanceof Step.ProgressReported
                        || step instanceof Step.ExtensionRequested
                        || step instanceof Step.AcceptanceRequested)
                .map(step -> step.by().username())
                .collect(Collectors.toSet());
    }

    static boolean allows(HazardFile hazard, String username) {
        return !doers(hazard).contains(username);
    }

    static void check(HazardFile hazard, Signature by) {
        if (!allows(hazard, by.username())) {
            String stage = hazard.state() == HazardState.PLAN_REVIEW ? "审查" : "验收";
            throw Refusals.refuse(
                    "doer-is-verifier", "整改人不得自行" + stage, "by", "填报或申请整改的人不得" + stage + "，请由他人办理", Rules.SIGN);
        }
    }
}
