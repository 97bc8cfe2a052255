package cn.duban.accountability.cases;

import cn.duban.contracts.accountability.MeasureKind;

/** Chinese names of the measures. */
public final class MeasureLabels {
    private MeasureLabels() {}

    public static String of(MeasureKind kind) {
        return switch (kind) {
            case WARNING_NOTICE -> "警示通报";
            case INTERVIEW -> "约谈";
            case VETO -> "一票否决";
            case DISCIPLINARY_PROPOSAL -> "处分建议";
            case PENALTY -> "行政处罚";
            case TRANSFER_TO_PROSECUTION -> "移送司法";
            case DISCREDIT_LISTING -> "列入严重失信主体名单";
            case PUBLICATION -> "公开曝光";
        };
    }
}
