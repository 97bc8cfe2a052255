package cn.duban.hazard.lifecycle;

import cn.duban.casework.actor.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who has to do what, read off the hazard itself, so that tasks and state can never disagree. */
public final class WorkItems {
    /** The penalty that goes with a major hazard; no user task of the rectification itself. */
    public static final String PENALTY = "Task_RecordPenalty";

    private WorkItems() {}

    /** Everything that is waiting for somebody; empty once it is written off. */
    public static List<WorkItem> of(Hazard hazard) {
        List<WorkItem> items = new ArrayList<>(main(hazard));
        if (hazard.open(HazardAction.DECIDE_EXTENSION)) {
            items.add(WorkItem.of(
                    "Task_DecideExtension", "审批延期", Authority.deciders(hazard), handler(hazard), ClockIds.EXTENSION));
        }
        if (hazard.open(HazardAction.RECORD_PENALTY) && Measures.penaltyOutstanding(hazard)) {
            items.add(WorkItem.of(PENALTY, "登记行政处罚", RoleGroups.HANDLERS, handler(hazard), ClockIds.PENALTY));
        }
        return items;
    }

    private static List<WorkItem> main(Hazard hazard) {
        if (hazard.awaitsRuling()) {
            Body overseer = hazard.overseer();
            String office = overseer == null ? null : overseer.id();
            return List.of(WorkItem.of("Task_RuleTransfer", "裁定承办单位", RoleGroups.ARBITERS, office, ClockIds.RULING));
        }
        return switch (hazard.state()) {
            case REPORTED -> handling(hazard, "Task_ConfirmGrade", "核定等级", ClockIds.GRADE);
            case GRADED -> handling(hazard, "Task_IssueOrder", "下达整改指令", ClockIds.ORDER);
            case PLANNING -> rectifying(hazard, "Task_FilePlan", "编制治理方案", ClockIds.PLAN);
            case PLAN_REVIEW -> handling(hazard, "Task_ReviewPlan", "审查治理方案", ClockIds.PLAN_REVIEW);
            case RECTIFYING -> rectifying(hazard, "Task_Rectify", "整改", ClockIds.rectify(hazard.grade()));
            case ACCEPTANCE -> handling(hazard, "Task_Verify", "验收", ClockIds.accept(hazard.grade()));
            case VERIFIED ->
                List.of(WorkItem.of("Task_WriteOff", "销号", RoleGroups.HEADS, handler(hazard), ClockIds.WRITE_OFF));
            case TRANSFERRING ->
                List.of(WorkItem.of(
                        "Task_AnswerTransfer",
                        "答复移交",
                        RoleGroups.HANDLERS,
                        Authority.offeredTo(hazard),
                        ClockIds.TRANSFER));
            case SENT_BACK ->
                List.of(WorkItem.of(
                        "Task_Resubmit",
                        "补正后重报",
                        RoleGroups.REPORTERS,
                        hazard.reporter().organisationId(),
                        ClockIds.SEND_BACK));
            case WRITTEN_OFF -> List.of();
        };
    }

    private static List<WorkItem> handling(Hazard hazard, String key, String name, String clock) {
        return List.of(WorkItem.of(key, name, RoleGroups.HANDLERS, handler(hazard), clock));
    }

    private static List<WorkItem> rectifying(Hazard hazard, String key, String name, String clock) {
        Enterprise enterprise = hazard.enterprise();
        Set<String> roles = enterprise == null ? RoleGroups.HANDLERS : RoleGroups.ENTERPRISE;
        String body = enterprise == null ? handler(hazard) : enterprise.id();
        return List.of(WorkItem.of(key, name, roles, body, clock));
    }

    private static @Nullable String handler(Hazard hazard) {
        Body handler = hazard.handler();
        return handler == null ? null : handler.id();
    }
}
