package cn.duban.casework.step;

import cn.duban.casework.cases.CaseFacts;
import cn.duban.platform.audit.Audit;
import cn.duban.platform.outbox.Outbox;

/** Takes what a step has to say: events for others, entries for the audit. */
public final class Words {
    private final Outbox outbox;
    private final Audit audit;
    private final CaseFacts about;
    private final long version;

    Words(Outbox outbox, Audit audit, CaseFacts about, long version) {
        this.outbox = outbox;
        this.audit = audit;
        this.about = about;
        this.version = version;
    }

    /** Tells others; the audit does not hear of it. */
    public void tell(Object event) {
        outbox.append(about.id(), event);
    }

    /** Keeps for the audit. @param what name of what was done */
    public void keep(String what, Object detail) {
        audit.record(about.type(), about.id(), what, version, detail);
    }

    /** Tells others, and keeps it under the event's name. */
    public void tellAndKeep(Object event) {
        tell(event);
        keep(event.getClass().getSimpleName(), event);
    }
}
