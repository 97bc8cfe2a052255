package cn.duban.casework.process;

import java.util.Map;

/** A process model of the service; each is a bean, so that whatever a case goes through brings its own. */
public interface ProcessModel {
    /** Key of the process. */
    String key();

    /** The model on the class path. */
    String resource();

    /** What the model may call, by name. */
    Map<String, Object> beans();
}
