package cn.duban.platform.audit;

import java.util.Map;

/**
 * Where the subjects of a service lie, so that people read the audit of their own territory only. A bean of each service
 * names its tables; kinds nobody names lie nowhere and are open to every reader of the audit.
 */
@FunctionalInterface
public interface AuditedPlaces {
    /**
     * By kind of subject a scalar subquery for the path of its division. In it {@code e.subject_id} is the subject; null
     * stands for no place. Names come from the program, never from a user.
     */
    Map<String, String> paths();
}
