package cn.duban.incident.workflow.process;

import java.util.Map;

/** A model of this service; each is a bean, so that every part of an incident's life brings its own. */
public interface IncidentModel {
    /** Key of the process. */
    String key();

    /** The model on the class path. */
    String resource();

    /** What the model may call, by name. */
    Map<String, Object> beans();
}
