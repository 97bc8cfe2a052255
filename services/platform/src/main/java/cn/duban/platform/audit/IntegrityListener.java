package cn.duban.platform.audit;

import cn.duban.contracts.audit.IntegrityFaultFound;

/** Who brings faults before people; a bean of it hears of those of all services, once each, in a transaction. */
public interface IntegrityListener {
    /** @param eventId CloudEvents id */
    void found(String eventId, IntegrityFaultFound fault);
}
