package cn.duban.incident.lifecycle;

import cn.duban.casework.input.Refusals;
import org.jspecify.annotations.Nullable;

/** When a level may pass a report on, and to which. */
final class RelayRules {
    private RelayRules() {}

    static void check(RelayChain chain, RelayLeg from, RelayLeg to, String skipReason, @Nullable String receipt) {
        if (!from.received()) {
            throw Refusals.refuse("relay-not-received", "尚未签收", "from", from.name() + "尚未签收本报告，不能上报", Bases.RELAY_TIME);
        }
        if (to.level().compareTo(from.level()) <= 0) {
            throw Refusals.refuse("relay-not-upward", "上报方向有误", "to", "只能向上级报告", Bases.RELAY);
        }
        if (to.sent()) {
            throw Refusals.conflict("already-relayed", "已经上报", to.name() + "已收到本报告");
        }
        if (to.gap() && receipt == null) {
            throw Refusals.refuse("relay-gap", "没有接报单位", "to", to.name() + "，请越级上报，或填写线下签收凭证", Bases.RELAY);
        }
        boolean past = chain.legs().stream()
                .anyMatch(leg -> leg.level().compareTo(from.level()) > 0
                        && leg.level().compareTo(to.level()) < 0
                        && !leg.sent()
                        && !leg.gap()
                        && !leg.skipped());
        if (past && skipReason.isBlank()) {
            throw Refusals.refuse("skip-without-reason", "越级上报缺少理由", "skipReason", "越级上报须写明理由", Bases.RELAY);
        }
    }
}
