package cn.duban.hazard.view.web;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.evidence.EvidenceIds;
import cn.duban.casework.evidence.EvidenceLinks;
import cn.duban.casework.step.TakeStep;
import cn.duban.casework.web.Retries;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.HazardAction;
import cn.duban.hazard.steps.HazardDoor;
import cn.duban.hazard.view.HazardDetails;
import cn.duban.platform.concurrency.ETags;
import cn.duban.platform.idempotency.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What every step over HTTP has in common: once per key, on the version seen, answered with the hazard. */
@ApplicationScoped
public class StepEndpoint {
    private final HazardDoor kind;
    private final TakeStep door;
    private final HazardDetails details;
    private final EvidenceLinks evidence;
    private final Idempotency idempotency;

    StepEndpoint(
            HazardDoor kind, TakeStep door, HazardDetails details, EvidenceLinks evidence, Idempotency idempotency) {
        this.kind = kind;
        this.door = door;
        this.details = details;
        this.evidence = evidence;
        this.idempotency = idempotency;
    }

    /** Takes the step and answers the hazard as it is then. */
    public Response take(StepCall call, HazardAction action, Object body, BiConsumer<Hazard, Signature> change) {
        return Retries.of(() -> idempotency.once(call.key, body, () -> {
            Hazard hazard = door.take(
                            kind, call.id, action, call.ifMatch, (file, by, actor) -> change.accept(file.hazard(), by))
                    .hazard();
            return Response.ok(details.of(hazard))
                    .tag(ETags.of(hazard.version()))
                    .build();
        }));
    }

    /** The same for a step that brings files, which belong to the hazard from then on. */
    public Response take(
            StepCall call, HazardAction action, Object body, @Nullable List<String> evidenceIds, StepWithFiles change) {
        List<String> files = EvidenceIds.of(evidenceIds);
        return take(call, action, body, (hazard, by) -> {
            change.take(hazard, files, by);
            evidence.attach(hazard.id(), files, by.username());
        });
    }

    /** Something done to a hazard that answers otherwise: once per key, with the id and the version seen. */
    public Response once(StepCall call, Object body, BiFunction<String, @Nullable String, Response> what) {
        return Retries.of(() -> idempotency.once(call.key, body, () -> what.apply(call.id, call.ifMatch)));
    }

    /** A step with the ids of its files. */
    @FunctionalInterface
    public interface StepWithFiles {
        /** Takes the step or refuses it. */
        void take(Hazard hazard, List<String> files, Signature by);
    }
}
