package cn.duban.casework.web;

import cn.duban.platform.idempotency.Idempotency;
import jakarta.ws.rs.HeaderParam;
import org.jspecify.annotations.Nullable;

/** Headers of a step. */
public class StepHeaders {
    @HeaderParam(Idempotency.HEADER)
    public @Nullable String key;

    @HeaderParam("If-Match")
    public @Nullable String ifMatch;

    public StepHeaders() {}
}
