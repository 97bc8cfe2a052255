package cn.duban.accountability.workflow.process;

import java.util.Map;
import java.util.Set;

/** A model of this service; each is a bean, so that every kind of matter brings its own. */
public interface AccountabilityModel {
    /** Key of the process. */
    String key();

    /** The model on the class path. */
    String resource();

    /** What the model may call, by name. */
    Map<String, Object> beans();

    /** Kind of matter it follows step by step; empty for a process that is driven in another way. */
    default String matterType() {
        return "";
    }

    /** User tasks of the model; other work is in people's inboxes only. */
    default Set<String> tasks() {
        return Set.of();
    }

    /** Timers with the clocks they stand on. */
    default Map<String, String> timers() {
        return Map.of();
    }
}
