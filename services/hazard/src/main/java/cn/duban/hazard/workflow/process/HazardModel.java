package cn.duban.hazard.workflow.process;

import java.util.Map;

/** A further model of this service; each is a bean, so that what goes along with a hazard brings its own. */
public interface HazardModel {
    /** The model on the class path. */
    String resource();

    /** What the model may call, by name. */
    Map<String, Object> beans();
}
