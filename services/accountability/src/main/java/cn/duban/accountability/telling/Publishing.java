package cn.duban.accountability.telling;

import cn.duban.accountability.clocks.MatterClocks;
import cn.duban.accountability.matter.Matter;
import cn.duban.accountability.matter.Matters;
import cn.duban.accountability.matter.Telling;
import cn.duban.accountability.tasks.MatterTasks;
import cn.duban.contracts.accountability.AccountabilityEvent;
import cn.duban.platform.audit.Audit;
import cn.duban.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;

/** Writes the step and tells it: clocks, tasks, events, audit. */
@ApplicationScoped
public class Publishing {
    private final Matters matters;
    private final MatterClocks clocks;
    private final MatterTasks tasks;
    private final Outbox outbox;
    private final Audit audit;

    Publishing(Matters matters, MatterClocks clocks, MatterTasks tasks, Outbox outbox, Audit audit) {
        this.matters = matters;
        this.clocks = clocks;
        this.tasks = tasks;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** @param by sign-in name of who did it */
    public void publish(Matter matter, OffsetDateTime at, String by) {
        matter.stepped(at);
        clocks.follow(matter);
        matters.flush();
        for (Telling telling : matter.told()) {
            AccountabilityEvent event = telling.tell();
            outbox.append(matter.id(), event);
            audit.record(matter.type(), matter.id(), event.getClass().getSimpleName(), matter.version(), event);
        }
        tasks.follow(matter, by, at);
    }
}
