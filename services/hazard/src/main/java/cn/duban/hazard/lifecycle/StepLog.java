package cn.duban.hazard.lifecycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps taken so far, oldest first; only ever grows. */
public record StepLog(@JsonValue List<Step> entries) {
    public static final StepLog EMPTY = new StepLog(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StepLog {
        entries = List.copyOf(entries);
    }

    StepLog with(Step step) {
        List<Step> more = new ArrayList<>(entries);
        more.add(step);
        return new StepLog(more);
    }

    /** The latest of all; null before the first. */
    public @Nullable Step last() {
        return entries.isEmpty() ? null : entries.get(entries.size() - 1);
    }

    /** All steps of a kind, oldest first. */
    public <T extends Step> Stream<T> all(Class<T> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The latest step of a kind. */
    public <T extends Step> Optional<T> last(Class<T> kind) {
        return all(kind).reduce((earlier, later) -> later);
    }

    /** The request for more time that waits for an answer. */
    public Optional<Step.ExtensionRequested> pendingExtension() {
        return entries.stream()
                .filter(step -> step instanceof Step.ExtensionRequested || step instanceof Step.ExtensionDecided)
                .reduce((earlier, later) -> later)
                .filter(Step.ExtensionRequested.class::isInstance)
                .map(Step.ExtensionRequested.class::cast);
    }

    /** Whether the plan filed last was approved. */
    public boolean planApproved() {
        return last(Step.PlanReviewed.class).map(Step.PlanReviewed::approved).orElse(false);
    }

    /** How often a transfer was refused so far. */
    public long refusals() {
        return all(Step.TransferAnswered.class)
                .filter(answer -> !answer.accepted())
                .count();
    }

    /** Whether the latest word about a transfer is a refusal. */
    boolean lastTransferRefused() {
        return entries.stream()
                .filter(step -> step instanceof Step.TransferProposed
                        || step instanceof Step.TransferAnswered
                        || step instanceof Step.TransferRuled)
                .reduce((earlier, later) -> later)
                .map(step -> step instanceof Step.TransferAnswered answer && !answer.accepted())
                .orElse(false);
    }
}
