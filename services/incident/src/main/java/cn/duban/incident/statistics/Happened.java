package cn.duban.incident.statistics;

/** Which incidents count, and when one counts as having happened: as far as the report says. */
public final class Happened {
    /** On alias {@code i}; index incident_happened is on exactly this. */
    public static final String AT = "coalesce(i.occurred_at, i.known_at, i.sent_at)";

    /**
     * What is counted, on alias {@code i}: not what was merged into another, nor a hazard treated as an incident; it is
     * handled like one, but nobody came to harm.
     */
    public static final String COUNTED = "i.state <> 'MERGED' and i.kind <> 'HAZARD_TREATED_AS_INCIDENT'";

    private Happened() {}
}
