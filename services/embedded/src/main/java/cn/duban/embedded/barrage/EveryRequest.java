package cn.duban.embedded.barrage;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What holds of a service whatever it is sent: no failure of ours, each refusal a problem in Chinese, and what was taken can
 * be read again.
 */
public final class EveryRequest {
    /** Changes what is sent; any finding can be had again by it. */
    private static final long SEED = 20_261_130;

    private final Service service;
    private final List<Caller> callers;
    private final Map<String, List<String>> known;

    /**
     * @param callers the one who sees most first
     * @param known ids of what is there, by name of field, or {@code /hazards/} for the part of a path behind it
     */
    public EveryRequest(Service service, List<Caller> callers, Map<String, List<String>> known) {
        this.service = service;
        this.callers = callers;
        this.known = known;
    }

    /**
     * Sends them.
     *
     * @param each how many to each operation
     * @param operations how many of these there are at least
     * @param statuses answers without which it reached too little to show anything
     * @throws AssertionError with all that must not be
     */
    public EveryRequest send(int each, int operations, Set<Integer> statuses) throws IOException, InterruptedException {
        Barrage barrage = new Barrage(service.base(), service.document(), callers, known, SEED);
        none(barrage.send(each));
        if (barrage.operations() < operations || !barrage.statuses().keySet().containsAll(statuses)) {
            throw new AssertionError(
                    "Too little was reached: " + barrage.operations() + " operations, statuses " + barrage.statuses());
        }
        return this;
    }

    /** Reads everything that is known. @param answers how many there are at least @throws AssertionError for what cannot be */
    public void readBack(int answers) throws IOException, InterruptedException {
        ReadBack reading = new ReadBack(service.base(), callers.get(0), known);
        none(reading.all(service.document()));
        if (reading.answers() < answers) {
            throw new AssertionError("Too little was read: " + reading.answers());
        }
    }

    private static void none(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new AssertionError(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        }
    }
}
