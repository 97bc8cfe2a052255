package cn.duban.hazard.lifecycle;

import cn.duban.contracts.hazard.HazardState;

/** Chinese names of the states, for problems and exports. */
public final class HazardStates {
    private HazardStates() {}

    /** Official Chinese name. */
    public static String label(HazardState state) {
        return switch (state) {
            case REPORTED -> "待核定";
            case GRADED -> "待下达整改指令";
            case PLANNING -> "待报方案";
            case PLAN_REVIEW -> "方案审查中";
            case RECTIFYING -> "整改中";
            case ACCEPTANCE -> "待验收";
            case VERIFIED -> "待销号";
            case WRITTEN_OFF -> "已销号";
            case TRANSFERRING -> "移交中";
            case SENT_BACK -> "退回补正";
        };
    }
}
