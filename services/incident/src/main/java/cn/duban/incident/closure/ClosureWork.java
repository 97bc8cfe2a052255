package cn.duban.incident.closure;

import cn.duban.casework.file.WorkItem;
import cn.duban.contracts.incident.IncidentState;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.RoleGroups;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who has to do what to close a case, read off the closing itself, so that tasks and state agree. */
public final class ClosureWork {
    public static final String CARRY_OUT = "Task_CarryOut";
    public static final String FILE_SET = "Task_FileSet";
    public static final String SIGN_SET = "Task_SignSet";
    public static final String ARCHIVE = "Task_Archive";
    public static final String EVALUATE = "Task_Evaluate";

    private ClosureWork() {}

    /** Everything that is waiting for somebody. */
    static List<WorkItem> of(Incident incident, Closure closure) {
        List<WorkItem> items = new ArrayList<>();
        if (incident.state() == IncidentState.CLOSURE) {
            closure.log().items().stream().filter(ClosureItem::open).forEach(item -> items.add(carryOut(item)));
            closure.log().sets().stream().filter(set -> !set.isSigned()).forEach(set -> items.add(set(closure, set)));
            items.add(evaluating(closure, seat(closure, ARCHIVE, "落实四不放过并结案归档", RoleGroups.HEADS)));
        } else if (incident.state() == IncidentState.ARCHIVED) {
            items.add(evaluating(closure, seat(closure, EVALUATE, "评估整改和防范措施落实情况", RoleGroups.HEADS)));
        }
        return items;
    }

    /**
     * The year counts from the reply (安全生产法 art. 86). The law has no period for evaluating anew: it is read as
     * another year from the evaluation that failed.
     */
    static @Nullable OffsetDateTime evaluationAnchor(Closure closure) {
        return closure.log().reopenedAt().orElse(closure.repliedAt());
    }

    private static WorkItem carryOut(ClosureItem item) {
        WorkItem work = WorkItem.of(
                        CARRY_OUT,
                        "落实：" + shortened(item.text()),
                        RoleGroups.TELLERS,
                        item.body().id())
                .part(item.id());
        return item.due() == null
                ? work
                : work.within(ClosureClockIds.ITEM, null, item.added().at());
    }

    private static WorkItem set(Closure closure, SetState state) {
        String name = SetNames.of(state.set());
        WorkItem work = state.isFiled()
                ? seat(closure, SIGN_SET, "审核签字：" + name, RoleGroups.HEADS)
                : seat(closure, FILE_SET, "提交佐证材料：" + name, RoleGroups.DUTY);
        return work.part(state.set().name());
    }

    private static WorkItem evaluating(Closure closure, WorkItem item) {
        OffsetDateTime anchor = evaluationAnchor(closure);
        return anchor == null ? item : item.within(ClosureClockIds.EVALUATION, null, anchor);
    }

    private static WorkItem seat(Closure closure, String key, String name, Set<String> roles) {
        return WorkItem.of(key, name, roles, closure.seat().office().id());
    }

    private static String shortened(String text) {
        int count = text.codePointCount(0, text.length());
        return count <= 40 ? text : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
    }
}
