package cn.duban.hazard.plate;

import java.util.List;

/** Ids in {@code seeds/clocks/plate.yaml}. */
public final class PlateClockIds {
    public static final String DECIDE = "hazard.plate.decide";
    public static final String ISSUE = "hazard.plate.issue";
    public static final String SERVE = "hazard.plate.serve";
    public static final String FILE = "hazard.plate.file";
    public static final String PUBLISH = "hazard.plate.publish";
    public static final String PLAN = "hazard.plate.plan";
    public static final String PLAN_REVIEW = "hazard.plate.plan-review";
    public static final String PROGRESS = "hazard.plate.progress";
    public static final String RECTIFY = "hazard.plate.rectify";
    public static final String EXTENSION = "hazard.plate.extension-decision";
    public static final String ACCEPTANCE = "hazard.plate.acceptance";
    public static final String LIFT = "hazard.plate.lift";
    public static final String LIFT_PUBLISH = "hazard.plate.lift-publish";
    public static final String MEASURE = "hazard.plate.measure";
    public static final String RAISE = "hazard.plate.raise";

    /** Those that run anew when a plate is issued anew at a higher level. */
    static final List<String> OF_NOTICE = List.of(SERVE, FILE, PUBLISH, PLAN, RECTIFY);

    private PlateClockIds() {}
}
