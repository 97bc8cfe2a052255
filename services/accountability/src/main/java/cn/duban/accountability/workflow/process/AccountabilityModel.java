package cn.duban.accountability.workflow.process;

import java.util.Map;

/** A model of this service; each is a bean, so that every kind of matter brings its own. */
public interface AccountabilityModel {
    /** Key of the process. */
    String key();

    /** The model on the class path. */
    String resource();

    /** What the model may call, by name. */
    Map<String, Object> beans();
}
