package cn.duban.incident.closure;

/** Ids in {@code seeds/clocks/incident.yaml}. */
public final class ClosureClockIds {
    public static final String ITEM = "incident.closure.item";
    public static final String EVALUATION = "incident.measures.evaluation";

    private ClosureClockIds() {}
}
