package cn.duban.hazard.view.web;

import cn.duban.platform.idempotency.Idempotency;
import jakarta.ws.rs.HeaderParam;
import org.jspecify.annotations.Nullable;

/** Headers of a step. */
public class StepHeaders {
    @HeaderParam(Idempotency.HEADER)
    @Nullable String key;

    @HeaderParam("If-Match")
    @Nullable String ifMatch;

    public StepHeaders() {}
}
