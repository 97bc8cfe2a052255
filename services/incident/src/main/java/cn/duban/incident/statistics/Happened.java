package cn.duban.incident.statistics;

/** When an incident counts as having happened: as far as the report says. */
public final class Happened {
    /** On alias {@code i}; index incident_happened is on exactly this. */
    public static final String AT = "coalesce(i.occurred_at, i.known_at, i.sent_at)";

    private Happened() {}
}
