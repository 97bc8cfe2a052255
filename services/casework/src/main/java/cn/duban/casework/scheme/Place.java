package cn.duban.casework.scheme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A flow of a model and whether a step may be added on it.
 *
 * @param flow id of the sequence flow
 * @param name what it is called on the diagram; empty where it has no name
 * @param after name of what comes before
 * @param holds what waits while the added step is open
 * @param refusal why no step may stand here; null where one may
 */
public record Place(
        String flow,
        String name,
        String after,
        List<Waiting> holds,
        @Nullable String refusal) {

    /**
     * A user task of the model.
     *
     * @param task its id, which is the key of the work item
     * @param steps names of the steps that end it
     * @param enterprise whether it is the enterprise's
     * @param clock id of the clock it must be done within; null where none runs
     */
    public record Waiting(
            String task,
            String name,
            List<String> steps,
            boolean enterprise,
            @Nullable String clock) {}
}
