package cn.duban.portal.notification;

import cn.duban.contracts.accountability.MeasureKind;
import cn.duban.contracts.accountability.TriggerOutcome;
import java.util.List;
import java.util.stream.Collectors;

/** Official terms of accountability. */
final class MeasureWords {
    private MeasureWords() {}

    static String of(List<MeasureKind> kinds) {
        return kinds.stream().map(MeasureWords::of).distinct().collect(Collectors.joining("、"));
    }

    static String of(MeasureKind kind) {
        return switch (kind) {
            case WARNING_NOTICE -> "警示通报";
            case INTERVIEW -> "约谈";
            case VETO -> "一票否决";
            case DISCIPLINARY_PROPOSAL -> "提出处分建议";
            case PENALTY -> "行政处罚";
            case TRANSFER_TO_PROSECUTION -> "移送司法机关";
            case DISCREDIT_LISTING -> "列入严重失信主体名单";
            case PUBLICATION -> "公开曝光";
        };
    }

    static String of(TriggerOutcome proposal) {
        return switch (proposal) {
            case NOTE -> "记录备查";
            case WARNING -> "拟警示通报";
            case INTERVIEW -> "拟约谈";
            case CASE -> "拟立案问责";
        };
    }
}
