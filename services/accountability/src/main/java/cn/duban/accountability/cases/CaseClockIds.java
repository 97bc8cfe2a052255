package cn.duban.accountability.cases;

/** Ids of the clocks of cases in {@code seeds/clocks/accountability.yaml}. */
public final class CaseClockIds {
    public static final String INVESTIGATE = "accountability.investigate";
    public static final String NOTICE = "accountability.notice";
    public static final String DECIDE = "accountability.decide";
    public static final String REVIEW = "accountability.appeal-review";
    public static final String CARRY_OUT = "accountability.carry-out";

    private CaseClockIds() {}
}
