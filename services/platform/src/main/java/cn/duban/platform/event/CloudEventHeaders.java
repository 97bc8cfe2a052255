package cn.duban.platform.event;

/** Header names of CloudEvents 1.0 in Kafka's binary mode. */
public final class CloudEventHeaders {
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String TIME = "ce_time";
    public static final String SUBJECT = "ce_subject";
    /** Not one of CloudEvents': when an event that is sent again was sent first. */
    public static final String FIRST_SENT = "duban_first_sent";

    public static final String CONTENT_TYPE = "content-type";

    private CloudEventHeaders() {}
}
