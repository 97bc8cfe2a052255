package cn.duban.hazard.plate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The steps taken so far, oldest first; only ever grows. */
public record PlateLog(@JsonValue List<PlateStep> entries) {
    static final PlateLog EMPTY = new PlateLog(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlateLog {
        entries = List.copyOf(entries);
    }

    PlateLog with(PlateStep step) {
        List<PlateStep> more = new ArrayList<>(entries);
        more.add(step);
        return new PlateLog(more);
    }

    /** The latest of all; a plate begins with its proposal. */
    public PlateStep latest() {
        return entries.get(entries.size() - 1);
    }

    /** All steps of a kind, oldest first. */
    public <T extends PlateStep> Stream<T> all(Class<T> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The latest step of a kind. */
    public <T extends PlateStep> Optional<T> last(Class<T> kind) {
        return all(kind).reduce((earlier, later) -> later);
    }

    /** The latest step of a kind that came after the latest of any of these. */
    <T extends PlateStep> Optional<T> lastSince(Class<T> kind, Set<Class<? extends PlateStep>> marks) {
        T found = null;
        for (PlateStep step : entries) {
            if (marks.stream().anyMatch(mark -> mark.isInstance(step))) {
                found = null;
            }
            if (kind.isInstance(step)) {
                found = kind.cast(step);
            }
        }
        return Optional.ofNullable(found);
    }

    /** The same, after the notice in force. */
    <T extends PlateStep> Optional<T> sinceNotice(Class<T> kind) {
        return lastSince(kind, Set.of(PlateStep.Issued.class));
    }

    /** The request for more time that waits for an answer. */
    public Optional<PlateStep.ExtensionRequested> pendingExtension() {
        return lastSince(PlateStep.ExtensionRequested.class, Set.of(PlateStep.ExtensionDecided.class));
    }

    /** What the level above was asked on the running plate and has not answered, or granted and not issued yet. */
    public Optional<PlateStep.Escalated> openRaise() {
        boolean refused = lastSince(PlateStep.RaiseDecided.class, Set.of(PlateStep.Escalated.class))
                .map(decision -> !decision.raised())
                .orElse(false);
        return refused
                ? Optional.empty()
                : sinceNotice(PlateStep.Escalated.class).filter(PlateStep.Escalated::raise);
    }

    /** Whether the level above took the plate over and must issue its own notice. */
    public boolean raiseGranted() {
        return openRaise().isPresent()
                && lastSince(PlateStep.RaiseDecided.class, Set.of(PlateStep.Escalated.class))
                        .isPresent();
    }

    /** Whether the plan filed last was approved. */
    public boolean planApproved() {
        return last(PlateStep.PlanReviewed.class)
                .map(PlateStep.PlanReviewed::approved)
                .orElse(false);
    }

    /** People who planned, worked, asked or evaluated: none of them may check it. */
    Set<String> doers() {
        return doing().map(step -> step.by().username()).collect(Collectors.toSet());
    }

    /** Their names, which may not stand among the signers of the review either. */
    Set<String> doerNames() {
        return doing().map(step -> step.by().name()).collect(Collectors.toSet());
    }

    private Stream<PlateStep> doing() {
        return entries.stream()
                .filter(step -> step instanceof PlateStep.PlanFiled
                        || step instanceof PlateStep.ProgressReported
                        || step instanceof PlateStep.ExtensionRequested
                        || step instanceof PlateStep.SelfEvaluated
                        || step instanceof PlateStep.AcceptanceRequested);
    }
}
