package cn.duban.incident.workflow;

import cn.duban.casework.file.WorkItem;
import cn.duban.incident.lifecycle.Incident;
import java.util.List;

/** A process behind a part of an incident's life; it follows in the transaction of the step. Each is a bean. */
public interface CaseProcess {
    /**
     * Moves the process to where the incident is.
     *
     * @param before what was to be done before the step
     * @param now what is to be done after it
     */
    void follow(Incident incident, List<WorkItem> before, List<WorkItem> now);
}
