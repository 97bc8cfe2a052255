package cn.duban.hazard.lifecycle;

import cn.duban.casework.actor.Body;
import cn.duban.casework.file.WorkItem;
import cn.duban.casework.file.WorkItem.ClockNeed;
import cn.duban.casework.input.Days;
import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.contracts.hazard.HazardState;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who has to do what, read off the hazard itself, so that tasks and state can never disagree. */
public final class WorkItems {
    /** The penalty that goes with a major hazard; no user task of the rectification itself. */
    public static final String PENALTY = "Task_RecordPenalty";

    private static final Set<HazardState> BEING_RECTIFIED =
            EnumSet.of(HazardState.PLANNING, HazardState.PLAN_REVIEW, HazardState.RECTIFYING);

    private WorkItems() {}

    /** Everything that is waiting for somebody; empty once it is written off. */
    public static List<WorkItem> of(Hazard hazard) {
        List<WorkItem> items = new ArrayList<>(main(hazard));
        if (hazard.open(HazardAction.DECIDE_EXTENSION)) {
            items.add(WorkItem.of("Task_DecideExtension", "审批延期", Authority.deciders(hazard), handler(hazard))
                    .within(ClockNeed.of(ClockIds.EXTENSION).before(ClockIds.rectify(hazard.grade())))
                    .aside());
        }
        if (hazard.open(HazardAction.RECORD_PENALTY) && Measures.penaltyOutstanding(hazard)) {
            items.add(WorkItem.of(PENALTY, "登记行政处罚", RoleGroups.HANDLERS, handler(hazard))
                    .within(ClockIds.PENALTY)
                    .aside());
        }
        return items;
    }

    /** Clocks that run beside the tasks of a major hazard: its days count from the order, while plan and review take theirs. */
    static List<WorkItem> alongside(Hazard hazard) {
        if (hazard.grade() != HazardGrade.MAJOR || !BEING_RECTIFIED.contains(hazard.state())) {
            return List.of();
        }
        WorkItem main = main(hazard).get(0).by(rectifier(hazard));
        WorkItem work = main.within(work(hazard));
        return hazard.state() == HazardState.RECTIFYING ? List.of(work, main.within(progress(hazard))) : List.of(work);
    }

    // Each report of progress begins the next week.
    private static ClockNeed progress(Hazard hazard) {
        ClockNeed clock = ClockNeed.of(ClockIds.PROGRESS);
        return hazard.steps().last() instanceof Step.ProgressReported told
                ? clock.from(told.by().at())
                : clock;
    }

    private static List<WorkItem> main(Hazard hazard) {
        if (hazard.awaitsRuling()) {
            Body overseer = hazard.overseer();
            String office = overseer == null ? null : overseer.id();
            return List.of(WorkItem.of("Task_RuleTransfer", "裁定承办单位", RoleGroups.ARBITERS, office)
                    .within(ClockIds.RULING));
        }
        return switch (hazard.state()) {
            case REPORTED -> handling(hazard, "Task_ConfirmGrade", "核定等级", ClockIds.GRADE);
            case GRADED -> handling(hazard, "Task_IssueOrder", "下达整改指令", ClockIds.ORDER);
            case PLANNING ->
                List.of(rectifying(hazard, "Task_FilePlan", "编制治理方案").within(ClockIds.PLAN));
            case PLAN_REVIEW -> handling(hazard, "Task_ReviewPlan", "审查治理方案", ClockIds.PLAN_REVIEW);
            case RECTIFYING -> List.of(rectifying(hazard, "Task_Rectify", "整改").within(work(hazard)));
            case ACCEPTANCE -> handling(hazard, "Task_Verify", "验收", ClockIds.accept(hazard.grade()));
            case VERIFIED ->
                List.of(WorkItem.of("Task_WriteOff", "销号", RoleGroups.HEADS, handler(hazard))
                        .within(ClockIds.WRITE_OFF));
            case TRANSFERRING ->
                List.of(WorkItem.of("Task_AnswerTransfer", "答复移交", RoleGroups.HANDLERS, Authority.offeredTo(hazard))
                        .within(ClockIds.TRANSFER));
            case SENT_BACK ->
                List.of(WorkItem.of(
                                "Task_Resubmit",
                                "补正后重报",
                                RoleGroups.REPORTERS,
                                hazard.reporter().organisationId())
                        .within(ClockIds.SEND_BACK));
            case WRITTEN_OFF -> List.of();
        };
    }

    private static List<WorkItem> handling(Hazard hazard, String key, String name, String clock) {
        return List.of(
                WorkItem.of(key, name, RoleGroups.HANDLERS, handler(hazard)).within(clock));
    }

    private static WorkItem rectifying(Hazard hazard, String key, String name) {
        return WorkItem.of(
                key,
                name,
                hazard.enterprise() == null ? RoleGroups.HANDLERS : RoleGroups.ENTERPRISE,
                rectifier(hazard));
    }

    private static @Nullable String rectifier(Hazard hazard) {
        Enterprise enterprise = hazard.enterprise();
        return enterprise == null ? handler(hazard) : enterprise.id();
    }

    /** The clock of the work: until the day that was ordered, where an order starts it. */
    private static ClockNeed work(Hazard hazard) {
        ClockNeed clock = ClockNeed.of(ClockIds.rectify(hazard.grade()));
        return hazard.steps().last() instanceof Step.Ordered order ? clock.until(Days.of(order.due())) : clock;
    }

    private static @Nullable String handler(Hazard hazard) {
        Body handler = hazard.handler();
        return handler == null ? null : handler.id();
    }
}
