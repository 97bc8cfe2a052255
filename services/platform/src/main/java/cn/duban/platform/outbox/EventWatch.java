package cn.duban.platform.outbox;

/** Looks at every event when it is written, in the writer's transaction; what it throws undoes the step. For tests. */
public interface EventWatch {
    /** @param json what will be in the topic */
    void written(String topic, String type, String json);
}
