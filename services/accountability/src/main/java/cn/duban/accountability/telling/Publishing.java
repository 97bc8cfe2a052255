package cn.duban.accountability.telling;

import cn.duban.accountability.matter.Matter;
import cn.duban.accountability.matter.Matters;
import cn.duban.accountability.matter.Telling;
import cn.duban.casework.step.CaseClocks;
import cn.duban.casework.step.CaseTasks;
import cn.duban.contracts.accountability.AccountabilityEvent;
import cn.duban.deadline.Deadline;
import cn.duban.platform.audit.Audit;
import cn.duban.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;

/** Writes the step and tells it: clocks, tasks, events, audit. */
@ApplicationScoped
public class Publishing {
    private final Matters matters;
    private final CaseClocks clocks;
    private final CaseTasks tasks;
    private final Outbox outbox;
    private final Audit audit;

    Publishing(Matters matters, CaseClocks clocks, CaseTasks tasks, Outbox outbox, Audit audit) {
        this.matters = matters;
        this.clocks = clocks;
        this.tasks = tasks;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** @param by sign-in name of who did it */
    public void publish(Matter matter, OffsetDateTime at, String by) {
        matter.stepped(at);
        List<Deadline> armed = clocks.follow(matter, at);
        matters.flush();
        for (Telling telling : matter.told()) {
            AccountabilityEvent event = telling.tell();
            outbox.append(matter.id(), event);
            audit.record(matter.type(), matter.id(), event.getClass().getSimpleName(), matter.version(), event);
        }
        tasks.follow(matter, armed, by, at);
    }
}
