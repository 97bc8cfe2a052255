package cn.duban.hazard.view.web;

import cn.duban.platform.idempotency.Idempotency;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What every step brings with it beside its content: which hazard, which version of it, and the key of the request. */
public class StepCall {
    /** Said where a request has no body. */
    public static final String NO_CONTENT = "请求没有内容";

    @PathParam("id")
    @Parameter(description = "隐患编号（id）。Id of the hazard.")
    String id = "";

    @HeaderParam(Idempotency.HEADER)
    @Parameter(description = "请求标识，1 至 100 个字符；重复发送只办理一次。Key of the request: sent twice, the step is taken once.")
    @Nullable String key;

    @HeaderParam("If-Match")
    @Parameter(description = "查询时得到的版本标识（ETag）。Version of the hazard the caller has seen.")
    @Nullable String ifMatch;

    public StepCall() {}
}
