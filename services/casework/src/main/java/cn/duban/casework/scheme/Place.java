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
     * @param outside whether it is the enterprise's, or of whoever reported
     * @param clocks ids of the clocks it must be done within, one of them in a case; empty where none runs
     */
    public record Waiting(String task, String name, List<String> steps, boolean outside, List<String> clocks) {}
}
