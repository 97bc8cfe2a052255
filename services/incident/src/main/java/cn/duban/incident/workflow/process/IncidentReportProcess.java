package cn.duban.incident.workflow.process;

import cn.duban.incident.lifecycle.ClockIds;
import java.util.Map;
import java.util.Set;

/** Names in {@code bpmn/incident/IncidentReport.bpmn}. */
public final class IncidentReportProcess {
    public static final String KEY = "IncidentReport";
    public static final String RESOURCE = "bpmn/incident/IncidentReport.bpmn";

    /** Level an instance of the relay is about; the only variable. */
    static final String LEVEL = "level";

    static final String MESSAGE_REROUTED = "Message_Rerouted";
    static final String MESSAGE_MERGED = "Message_Merged";

    /** Clocks by the timer that stands on them; a re-graded incident gives another time. */
    static final Map<String, String> TIMERS = Map.of(
            "Timer_FollowUpMissed", ClockIds.FOLLOW_UP,
            "Timer_RelayMissed", ClockIds.RELAY,
            "Timer_NoticesMissed", ClockIds.NOTICES);

    /** User tasks of the model; other work is in people's inboxes only. */
    static final Set<String> TASKS = Set.of(
            "Task_Receive",
            "Task_Relay",
            "Task_SendNotices",
            "Task_FollowUp",
            "Task_Complete",
            "Task_RecordArrival",
            "Task_EnterpriseReport",
            "Task_FormInquiry");

    /** Those that wait from the beginning, whatever the incident says. */
    static final Set<String> UNGUARDED = Set.of("Task_FollowUp", "Task_FormInquiry");

    private IncidentReportProcess() {}
}
