package cn.duban.accountability.cases;

import cn.duban.contracts.accountability.CaseStage;

/** Chinese names of the stages. */
public final class StageLabels {
    private StageLabels() {}

    public static String of(CaseStage stage) {
        return switch (stage) {
            case OPENED -> "调查核实";
            case INVESTIGATED -> "待告知";
            case NOTICE -> "陈述申辩";
            case DEFENCE -> "待决定";
            case DECISION -> "已决定待生效";
            case APPEAL -> "复核";
            case IN_FORCE -> "生效执行";
            case EXPIRED -> "影响期满";
            case CLOSED -> "已结案";
        };
    }
}
