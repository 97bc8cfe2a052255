package cn.duban.incident.lifecycle;

/** Ids in {@code seeds/clocks/incident.yaml}. */
public final class ClockIds {
    public static final String ENTERPRISE = "incident.report.enterprise";
    public static final String VILLAGE = "incident.report.village";
    public static final String RELAY = "incident.relay.level";
    /** An authority telephones a level further up past the chain. */
    public static final String TELEPHONE = "incident.relay.telephone";

    /** The enterprise reports to the province itself. */
    public static final String PROVINCE = "incident.report.province";

    public static final String NOTICES = "incident.relay.parallel";
    public static final String ARRIVAL = "incident.scene.leaders";
    public static final String SUPPLEMENT = "incident.supplement.report";
    public static final String WINDOW = "incident.supplement.window";
    public static final String FOLLOW_UP = "incident.follow-up";

    public static final String INQUIRY_REPORT = "incident.inquiry.report";

    private ClockIds() {}
}
