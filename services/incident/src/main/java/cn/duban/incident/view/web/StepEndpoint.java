package cn.duban.incident.view.web;

import cn.duban.casework.web.Retries;
import cn.duban.casework.web.StepHeaders;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.IncidentAction;
import cn.duban.incident.steps.Steps;
import cn.duban.incident.view.IncidentDetails;
import cn.duban.platform.concurrency.ETags;
import cn.duban.platform.idempotency.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** What every step over HTTP has in common: once per key, on the version seen, answered with the incident. */
@ApplicationScoped
public class StepEndpoint {
    private final Steps steps;
    private final IncidentDetails details;
    private final Idempotency idempotency;

    StepEndpoint(Steps steps, IncidentDetails details, Idempotency idempotency) {
        this.steps = steps;
        this.details = details;
        this.idempotency = idempotency;
    }

    /** Takes the step and answers the incident as it is then. */
    public Response take(StepHeaders headers, String id, IncidentAction action, Object body, Steps.Change change) {
        return Retries.of(() -> idempotency.once(headers.key, body, () -> {
            Incident incident = steps.take(id, action, headers.ifMatch, change);
            return Response.ok(details.of(incident))
                    .tag(ETags.of(incident.version()))
                    .build();
        }));
    }
}
