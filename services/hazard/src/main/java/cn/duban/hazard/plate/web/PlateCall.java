package cn.duban.hazard.plate.web;

import cn.duban.platform.idempotency.Idempotency;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What every step on a plate brings with it beside its content. */
public class PlateCall {
    @PathParam("id")
    @Parameter(description = "挂牌督办编号（id）。Id of the plate.")
    String id = "";

    @HeaderParam(Idempotency.HEADER)
    @Parameter(description = "请求标识，1 至 100 个字符；重复发送只办理一次。Key of the request: sent twice, the step is taken once.")
    @Nullable String key;

    @HeaderParam("If-Match")
    @Parameter(description = "查询时得到的版本标识（ETag）。Version of the plate the caller has seen.")
    @Nullable String ifMatch;

    public PlateCall() {}
}
