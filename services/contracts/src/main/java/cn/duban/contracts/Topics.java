package cn.duban.contracts;

/** Every topic of the platform. The key of each message is the id of the aggregate it speaks of. */
public final class Topics {
    public static final String DIVISION = "registry.division.v1";
    public static final String ORGANISATION = "registry.organisation.v1";
    public static final String POST = "registry.post.v1";
    public static final String MATTER = "registry.matter.v1";
    public static final String DUTY = "registry.duty.v1";
    public static final String RECURRING_DUTY = "registry.recurring-duty.v1";
    public static final String ENTERPRISE = "registry.enterprise.v1";
    public static final String CLASSIFICATION = "registry.classification.v1";
    public static final String HOLIDAY = "registry.holiday.v1";
    public static final String PUBLICATION = "registry.publication.v1";
    public static final String DEMO_CLOCK = "registry.clock.v1";
    public static final String HAZARD = "hazard.hazard.v1";
    public static final String PLATE = "hazard.plate.v1";
    public static final String HAZARD_TASK = "hazard.task.v1";
    public static final String HAZARD_DEADLINE = "hazard.deadline.v1";
    public static final String INCIDENT = "incident.incident.v1";
    public static final String INCIDENT_TASK = "incident.task.v1";
    public static final String INCIDENT_DEADLINE = "incident.deadline.v1";
    public static final String INCIDENT_TARGET = "incident.target.v1";
    public static final String ACCOUNTABILITY_CASE = "accountability.case.v1";
    public static final String ACCOUNTABILITY_INTERVIEW = "accountability.interview.v1";
    public static final String ACCOUNTABILITY_LISTING = "accountability.listing.v1";
    public static final String ACCOUNTABILITY_TASK = "accountability.task.v1";
    public static final String ACCOUNTABILITY_DEADLINE = "accountability.deadline.v1";
    public static final String ACCOUNTABILITY_DUTY = "accountability.duty.v1";

    public static final String REGISTRY_AUDIT = "registry.audit.v1";
    public static final String HAZARD_AUDIT = "hazard.audit.v1";
    public static final String INCIDENT_AUDIT = "incident.audit.v1";
    public static final String ACCOUNTABILITY_AUDIT = "accountability.audit.v1";
    public static final String PORTAL_AUDIT = "portal.audit.v1";

    /** Messages that could not be handled go to the topic's own dead-letter topic. */
    public static final String DEAD_LETTER_SUFFIX = ".dlq";

    private Topics() {}

    /**
     * Topic that a service publishes an event to.
     *
     * @param service name of the publishing service, for example {@code incident}
     */
    public static String of(EventOf event, String service) {
        return event.perService() ? service + "." + event.value() : event.value();
    }

    /** Events every service with processes tells of its own, without the service's name in front. */
    public static final class Shared {
        public static final String TASK = "task.v1";
        public static final String DEADLINE = "deadline.v1";
        public static final String AUDIT = "audit.v1";

        private Shared() {}
    }
}
