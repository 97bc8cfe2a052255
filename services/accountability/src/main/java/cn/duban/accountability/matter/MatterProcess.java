package cn.duban.accountability.matter;

import cn.duban.casework.file.WorkItem;
import java.util.List;

/** The process behind a matter; it follows in the transaction of the step. */
public interface MatterProcess {
    /** Asks for the matter's process; the starter begins it soon. */
    void begin(Matter matter);

    /** Begins it now where the starter has not come to it: before the step, so that it stands where the matter is. */
    void ready(Matter matter);

    /**
     * Completes what the step did, passes its messages on, sets its timers anew.
     *
     * @param before what was to be done before the step
     */
    void follow(Matter matter, List<WorkItem> before);
}
