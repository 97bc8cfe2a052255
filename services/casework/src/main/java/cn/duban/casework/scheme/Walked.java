package cn.duban.casework.scheme;

import cn.duban.deadline.due.End;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way through a drawn model.
 *
 * @param bpmnXml the model as it was drawn
 * @param visits what was come to, in the order of the walk
 * @param ways what may be chosen where it stands; empty once it is over
 */
public record Walked(String bpmnXml, List<Visit> visits, List<Way> ways) {
    /**
     * A user task or an end that was come to.
     *
     * @param party who is asked, as the model says; null for an end and for an added step
     * @param clocks ids of the clocks it must be done within, one of them in a case
     * @param from when it was come to
     * @param since when the clocks of the model began: those of a step run on while an added one before it is open
     * @param until when it ends where everybody takes all the time there is; {@code from} itself for an end
     */
    public record Visit(
            String element,
            String name,
            @Nullable String party,
            List<String> clocks,
            boolean ends,
            Instant from,
            Instant since,
            End until) {}

    /**
     * Something to choose: a flow of a gateway, or one of the clocks of a step.
     *
     * @param choice id of the flow or clock
     * @param name of the flow, empty where it has none; of the clock
     * @param to name of what the flow leads to; length of the clock
     */
    public record Way(Kind kind, String choice, String name, String to) {}

    /** What is chosen: the way on, or the clock that holds, as it does by the grade. */
    public enum Kind {
        FLOW,
        CLOCK
    }

    /** Says when a user task ends. */
    @FunctionalInterface
    public interface Timing {
        /**
         * @param task id of the user task
         * @param clocks as the model has them
         * @param since when these began
         * @param from when it was come to
         */
        End until(String task, List<String> clocks, Instant since, Instant from);
    }
}
