package cn.duban.hazard.view.web;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.web.Retries;
import cn.duban.casework.web.StepHeaders;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.HazardAction;
import cn.duban.hazard.steps.Steps;
import cn.duban.hazard.view.HazardDetails;
import cn.duban.platform.concurrency.ETags;
import cn.duban.platform.idempotency.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.BiConsumer;

/** What every step over HTTP has in common: once per key, on the version seen, answered with the hazard. */
@ApplicationScoped
public class StepEndpoint {
    private final Steps steps;
    private final HazardDetails details;
    private final Idempotency idempotency;

    StepEndpoint(Steps steps, HazardDetails details, Idempotency idempotency) {
        this.steps = steps;
        this.details = details;
        this.idempotency = idempotency;
    }

    /** Takes the step and answers the hazard as it is then. */
    public Response take(
            StepHeaders headers, String id, HazardAction action, Object body, BiConsumer<Hazard, Signature> change) {
        return Retries.of(() -> idempotency.once(headers.key, body, () -> {
            Hazard hazard = steps.take(id, action, headers.ifMatch, change);
            return Response.ok(details.of(hazard))
                    .tag(ETags.of(hazard.version()))
                    .build();
        }));
    }
}
