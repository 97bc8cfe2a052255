package cn.duban.incident.inquiry.process;

import cn.duban.incident.inquiry.InquiryClockIds;
import java.util.Map;

/** Names in {@code bpmn/incident/InquiryPlate.bpmn}. */
public final class InquiryPlateProcess {
    public static final String KEY = "InquiryPlate";
    public static final String RESOURCE = "bpmn/incident/InquiryPlate.bpmn";

    static final String MESSAGE_PROGRESS = "Message_PlateProgress";

    /** Timers with the clocks they stand on. */
    static final Map<String, String> TIMERS = Map.of("Timer_PlateMissed", InquiryClockIds.PLATE);

    private InquiryPlateProcess() {}
}
