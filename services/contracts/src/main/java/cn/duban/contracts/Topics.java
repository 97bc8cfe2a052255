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
    public static final String HOLIDAY = "registry.holiday.v1";
