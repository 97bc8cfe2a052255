package cn.duban.hazard.plate.process;

import cn.duban.hazard.plate.PlateClockIds;
import java.util.Map;

/** Names in {@code bpmn/hazard/HazardPlate.bpmn}. */
public final class HazardPlateProcess {
    public static final String KEY = "HazardPlate";
    public static final String RESOURCE = "bpmn/hazard/HazardPlate.bpmn";

    /** State of the plate after a step. */
    static final String PHASE = "phase";
    /** Whether the notice still waits for the receipt of the enterprise. */
    static final String RECEIPT = "receipt";
    /** Whether the level above took the plate over. */
    static final String RAISED = "raised";

    static final String TASK_PENALTY = "Task_RecordPenalty";

    static final String MESSAGE_NOTICE = "Message_NoticeIssued";
    static final String MESSAGE_PROGRESS = "Message_PlateProgress";
    static final String MESSAGE_EXTENSION = "Message_PlateExtension";
    static final String MESSAGE_RAISE = "Message_PlateRaise";

    /** Timers whose end moves, with the clocks they stand on. */
    static final Map<String, String> MOVING = Map.of(
            "Timer_FilePlatePlanMissed", PlateClockIds.PLAN,
            "Timer_RectifyPlateMissed", PlateClockIds.RECTIFY,
            "Timer_ServeNoticeMissed", PlateClockIds.SERVE,
            "Timer_SignNoticeMissed", PlateClockIds.SERVE,
            "Timer_RecordPlateMissed", PlateClockIds.FILE,
            "Timer_PublishPlateMissed", PlateClockIds.PUBLISH);

    private HazardPlateProcess() {}
}
