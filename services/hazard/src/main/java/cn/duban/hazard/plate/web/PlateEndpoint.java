package cn.duban.hazard.plate.web;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.evidence.EvidenceIds;
import cn.duban.casework.evidence.EvidenceLinks;
import cn.duban.casework.step.TakeStep;
import cn.duban.casework.web.Retries;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.plate.Plate;
import cn.duban.hazard.plate.PlateAction;
import cn.duban.hazard.plate.PlateDoor;
import cn.duban.hazard.plate.view.PlateDetails;
import cn.duban.platform.concurrency.ETags;
import cn.duban.platform.idempotency.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every step on a plate has in common: once per key, on the version seen, answered with the plate. */
@ApplicationScoped
public class PlateEndpoint {
    private final PlateDoor kind;
    private final TakeStep door;
    private final PlateDetails details;
    private final EvidenceLinks evidence;
    private final Idempotency idempotency;

    PlateEndpoint(
            PlateDoor kind, TakeStep door, PlateDetails details, EvidenceLinks evidence, Idempotency idempotency) {
        this.kind = kind;
        this.door = door;
        this.details = details;
        this.evidence = evidence;
        this.idempotency = idempotency;
    }

    /** Takes the step and answers the plate as it is then. */
    Response take(PlateCall call, PlateAction action, Object body, Change change) {
        return Retries.of(() -> idempotency.once(call.key, body, () -> {
            Plate plate = door.take(
                            kind,
                            call.id,
                            action,
                            call.ifMatch,
                            (file, by, actor) -> change.take(file.plate(), file.hazard(), by))
                    .plate();
            return Response.ok(details.of(plate)).tag(ETags.of(plate.version())).build();
        }));
    }

    /** The same for a step that brings files, which belong to the hazard from then on. */
    Response take(
            PlateCall call, PlateAction action, Object body, @Nullable List<String> evidenceIds, WithFiles change) {
        List<String> files = EvidenceIds.of(evidenceIds);
        return take(call, action, body, (plate, hazard, by) -> {
            change.take(plate, hazard, files, by);
            evidence.attach(hazard.id(), files, by.username());
        });
    }

    /** What a step does to the locked plate. */
    @FunctionalInterface
    interface Change {
        /** Takes the step or refuses it. */
        void take(Plate plate, Hazard hazard, Signature by);
    }

    /** A step with the ids of its files. */
    @FunctionalInterface
    interface WithFiles {
        /** Takes the step or refuses it. */
        void take(Plate plate, Hazard hazard, List<String> files, Signature by);
    }
}
