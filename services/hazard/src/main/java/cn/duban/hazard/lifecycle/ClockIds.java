package cn.duban.hazard.lifecycle;

import cn.duban.contracts.hazard.HazardGrade;
import org.jspecify.annotations.Nullable;

/** Ids in {@code seeds/clocks/hazard.yaml} and {@code enforcement.yaml}. */
public final class ClockIds {
    public static final String GRADE = "hazard.report.confirm-grade";
    public static final String ORDER = "hazard.order.issue";
    public static final String RECTIFY_GENERAL = "hazard.general.rectify";
    public static final String RECTIFY_MAJOR = "hazard.major.rectify";
    public static final String PLAN = "hazard.major.plan";
    public static final String PLAN_REVIEW = "hazard.major.plan-review";
    public static final String PROGRESS = "hazard.progress.weekly";
    public static final String EXTENSION = "hazard.extension.decision";
    public static final String VERIFY_GENERAL = "hazard.general.verify";
    public static final String VERIFY_MAJOR = "hazard.acceptance.review";
    public static final String WRITE_OFF = "hazard.major.write-off";
    public static final String TRANSFER = "hazard.transfer.answer";
    public static final String RULING = "hazard.transfer.ruling";
    public static final String SEND_BACK = "hazard.send-back.correct";

    public static final String PENALTY = "enforcement.penalty.record";
    public static final String CUT_OFF_NOTICE = "enforcement.power-cut.notice";

    private ClockIds() {}

    /** The clock of the work itself. */
    public static String rectify(@Nullable HazardGrade grade) {
        return grade == HazardGrade.MAJOR ? RECTIFY_MAJOR : RECTIFY_GENERAL;
    }

    /** The clock of the check after the work; 16号令 art. 23 for a major hazard. */
    public static String accept(@Nullable HazardGrade grade) {
        return grade == HazardGrade.MAJOR ? VERIFY_MAJOR : VERIFY_GENERAL;
    }
}
