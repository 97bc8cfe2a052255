package cn.duban.hazard.lifecycle;

import cn.duban.casework.actor.Body;
import cn.duban.casework.input.Refusals;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A hazard may be passed on to the body that has the power, but never back and forth. */
final class TransferPolicy {
    /** The second refusal goes to the 安委办. */
    static final int REFUSALS_BEFORE_RULING = 2;

    private TransferPolicy() {}

    static void checkProposal(Hazard hazard, Body to) {
        if (hazard.steps().last(Step.TransferRuled.class).isPresent()) {
            throw Refusals.conflict("transfer-ruled", "已由安委办裁定", "承办单位已经安委办裁定，不得再移交");
        }
        Body handler = hazard.handler();
        if (handler != null && handler.id().equals(to.id())) {
            throw Refusals.refuse("transfer-to-self", "移交对象有误", "organisationId", "不得移交给本单位", null);
        }
        if (alreadyHadIt(hazard).contains(to.id())) {
            throw Refusals.refuse(
                    "transfer-ping-pong", "不得来回移交", "organisationId", to.name() + "已移交或拒收过本隐患，请另选单位或报安委办裁定", null);
        }
    }

    private static Set<String> alreadyHadIt(Hazard hazard) {
        Stream<String> gaveAway = hazard.steps()
                .all(Step.TransferProposed.class)
                .map(step -> step.from().id());
        Stream<String> refused = hazard.steps()
                .all(Step.TransferAnswered.class)
                .filter(answer -> !answer.accepted())
                .map(answer -> answer.body().id());
        return Stream.concat(gaveAway, refused).collect(Collectors.toSet());
    }
}
