package cn.duban.accountability.workflow.process;

import cn.duban.casework.process.ProcessModel;
import java.util.Map;
import java.util.Set;

/** A model of this service, which may follow a kind of matter step by step. */
public interface AccountabilityModel extends ProcessModel {
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
