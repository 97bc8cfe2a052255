package cn.duban.incident.closure.process;

import cn.duban.incident.closure.ClosureClockIds;
import java.util.Map;

/** Names in {@code bpmn/incident/IncidentClosure.bpmn}. */
public final class IncidentClosureProcess {
    public static final String KEY = "IncidentClosure";
    public static final String RESOURCE = "bpmn/incident/IncidentClosure.bpmn";

    /** Which of the four sets an instance is about. */
    static final String SET = "set";
    /** Which item an instance is about. */
    static final String ITEM = "item";
    /** Whether what was filed became void before it was signed. */
    static final String LAPSED = "lapsed";
    /** Whether the evaluation was passed. */
    static final String PASSED = "passed";

    static final String MESSAGE_SET_LAPSED = "Message_SetLapsed";
    static final String MESSAGE_ARCHIVED = "Message_CaseArchived";
    static final String MESSAGE_ITEM_ADDED = "Message_ItemAdded";

    /** Timers with the clocks they stand on. */
    static final Map<String, String> TIMERS = Map.of(
            "Timer_ArchiveMissed", ClosureClockIds.EVALUATION, "Timer_EvaluationMissed", ClosureClockIds.EVALUATION);

    private IncidentClosureProcess() {}
}
