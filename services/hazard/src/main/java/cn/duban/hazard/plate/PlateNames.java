package cn.duban.hazard.plate;

import cn.duban.contracts.hazard.PlateLevel;
import cn.duban.contracts.hazard.PlateMeasure;
import cn.duban.contracts.hazard.PlateState;

/** Chinese names, for problems, alerts and papers. */
public final class PlateNames {
    private PlateNames() {}

    public static String of(PlateState state) {
        return switch (state) {
            case PROPOSED -> "待决定挂牌";
            case DECIDED -> "待下达督办通知书";
            case PLANNING -> "待报治理方案";
            case PLAN_REVIEW -> "方案审查中";
            case RECTIFYING -> "治理中";
            case ACCEPTANCE -> "待现场核查";
            case PASSED -> "待摘牌";
            case LIFTED -> "已摘牌，待公布";
            case CLOSED -> "已摘牌并公布";
            case MEASURES -> "待处置决定";
            case ENDED -> "督办已终结";
            case DECLINED -> "不予挂牌";
        };
    }

    public static String of(PlateLevel level) {
        return switch (level) {
            case TOWN -> "镇街级";
            case DISTRICT -> "区县级";
            case CITY -> "市级";
            case PROVINCE -> "省级";
        };
    }

    public static String of(PlateMeasure measure) {
        return switch (measure) {
            case STOP_PRODUCTION -> "责令停产停业整顿";
            case CLOSURE_PROPOSED -> "提请关闭";
            case PROSECUTION -> "移送司法机关";
        };
    }
}
