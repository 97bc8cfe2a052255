package cn.duban.incident.closure;

import cn.duban.contracts.Basis;
import cn.duban.contracts.incident.EvidenceSet;
import cn.duban.incident.lifecycle.InquiryBases;

/** What the four sets are called and which clause each rests on. */
public final class SetNames {
    private SetNames() {}

    public static String of(EvidenceSet set) {
        return switch (set) {
            case CAUSE_FOUND -> "事故原因查清";
            case PERSONS_DEALT_WITH -> "责任人员处理";
            case MEASURES_CARRIED_OUT -> "整改措施落实";
            case PEOPLE_EDUCATED -> "有关人员受教育";
        };
    }

    /** The clause the set rests on. */
    public static Basis basis(EvidenceSet set) {
        return switch (set) {
            case CAUSE_FOUND -> InquiryBases.REPORT;
            case PERSONS_DEALT_WITH -> InquiryBases.REPLY;
            case MEASURES_CARRIED_OUT -> InquiryBases.MEASURES;
            case PEOPLE_EDUCATED -> InquiryBases.FOUR_NO_PASS;
        };
    }
}
