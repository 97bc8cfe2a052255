package cn.duban.incident.view.web;

import cn.duban.casework.step.TakeStep;
import cn.duban.casework.web.Retries;
import cn.duban.casework.web.StepHeaders;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.IncidentAction;
import cn.duban.incident.steps.IncidentDoor;
import cn.duban.incident.view.IncidentDetails;
import cn.duban.platform.concurrency.ETags;
import cn.duban.platform.idempotency.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** What every step over HTTP has in common: once per key, on the version seen, answered with the incident. */
@ApplicationScoped
public class StepEndpoint {
    private final IncidentDoor kind;
    private final TakeStep door;
    private final IncidentDetails details;
    private final Idempotency idempotency;

    StepEndpoint(IncidentDoor kind, TakeStep door, IncidentDetails details, Idempotency idempotency) {
        this.kind = kind;
        this.door = door;
        this.details = details;
        this.idempotency = idempotency;
    }

    /** Takes the step and answers the incident as it is then. */
    public Response take(
            StepHeaders headers, String id, IncidentAction action, Object body, TakeStep.Change<Incident> change) {
        return Retries.of(() -> idempotency.once(headers.key, body, () -> {
            Incident incident = door.take(
                            kind,
                            id,
                            action,
                            headers.ifMatch,
                            (file, by, actor) -> change.apply(file.incident(), by, actor))
                    .incident();
            return Response.ok(details.of(incident))
                    .tag(ETags.of(incident.version()))
                    .build();
        }));
    }
}
