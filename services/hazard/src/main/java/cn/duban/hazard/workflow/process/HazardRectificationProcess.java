package cn.duban.hazard.workflow.process;

import cn.duban.hazard.lifecycle.ClockIds;
import java.util.Map;
import java.util.Set;

/** Names in {@code bpmn/hazard/HazardRectification.bpmn}. */
public final class HazardRectificationProcess {
    public static final String KEY = "HazardRectification";
    public static final String RESOURCE = "bpmn/hazard/HazardRectification.bpmn";
    /** Where the hazard stands after a step: its state, or {@link #RULING}. The only variable. */
    static final String PHASE = "phase";
    /** Phase in which the 安委办 must name the body. */
    static final String RULING = "RULING";

    static final String TASK_DECIDE_EXTENSION = "Task_DecideExtension";
    static final String TASK_RECTIFY = "Task_Rectify";
    static final String MESSAGE_EXTENSION_REQUESTED = "Message_ExtensionRequested";

    /** The timer that stands on the work itself and moves with an extension. */
    static final String TIMER_RECTIFY_MISSED = "Timer_RectifyMissed";
    /** Others beside it, in cases begun while the model drew reminders. */
    static final String TIMER_RECTIFY_REMINDER = "Timer_RectifyReminder";

    static final String TIMER_RECTIFY_HALF_TIME = "Timer_RectifyHalfTime";

    /** Clocks behind each user task. */
    static final Map<String, Set<String>> CLOCKS = Map.ofEntries(
            Map.entry("Task_ConfirmGrade", Set.of(ClockIds.GRADE)),
            Map.entry("Task_IssueOrder", Set.of(ClockIds.ORDER)),
            Map.entry("Task_FilePlan", Set.of(ClockIds.PLAN)),
            Map.entry("Task_ReviewPlan", Set.of(ClockIds.PLAN_REVIEW)),
            Map.entry(TASK_RECTIFY, Set.of(ClockIds.RECTIFY_GENERAL, ClockIds.RECTIFY_MAJOR)),
            Map.entry("Task_Verify", Set.of(ClockIds.VERIFY_GENERAL, ClockIds.VERIFY_MAJOR)),
            Map.entry("Task_WriteOff", Set.of(ClockIds.WRITE_OFF)),
            Map.entry("Task_Resubmit", Set.of(ClockIds.SEND_BACK)),
            Map.entry("Task_AnswerTransfer", Set.of(ClockIds.TRANSFER)),
            Map.entry("Task_RuleTransfer", Set.of(ClockIds.RULING)),
            Map.entry(TASK_DECIDE_EXTENSION, Set.of(ClockIds.EXTENSION)));

    private HazardRectificationProcess() {}

    // Most begin without any variable, which spares the engine two rows.
    static Map<String, Object> variables(String phase) {
        return phase.equals(RULING) ? Map.of(PHASE, phase) : Map.of();
    }
}
