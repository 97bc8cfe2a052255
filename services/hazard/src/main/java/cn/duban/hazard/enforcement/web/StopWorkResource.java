package cn.duban.hazard.enforcement.web;

import cn.duban.casework.input.Texts;
import cn.duban.hazard.lifecycle.HazardAction;
import cn.duban.hazard.view.web.StepCall;
import cn.duban.hazard.view.web.StepEndpoint;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Work stopped and resumed (停产停业、恢复生产经营). */
@Path("/")
public class StopWorkResource {
    private final StepEndpoint steps;

    StopWorkResource(StepEndpoint steps) {
        this.steps = steps;
    }

    /** An order to stop; {@code scope} says what must stop. */
    public record StopRequest(
            @Nullable String scope,
            @Nullable String documentNumber,
            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<@NotNull(message = "附件编号不能为空") String> evidenceIds) {}

    /** A permission to go on; {@code application} names the enterprise's written application. */
    public record ResumeRequest(
            @Nullable String documentNumber,
            @Nullable String application,
            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<@NotNull(message = "附件编号不能为空") String> evidenceIds) {}

    @POST
    @Path("hazards/{id}/stop-work-orders")
    @RolesAllowed({Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE})
    public Response stop(
            @BeanParam StepCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid StopRequest request) {
        return steps.take(
                call,
                HazardAction.STOP_WORK,
                request,
                request.evidenceIds(),
                (hazard, files, by) -> hazard.stopWork(
                        Texts.required(request.scope(), "scope", "停产停业范围", Texts.LONG),
                        Texts.required(request.documentNumber(), "documentNumber", "决定书文号", Texts.SHORT),
                        files,
                        by));
    }

    @POST
    @Path("hazards/{id}/resumptions")
    @RolesAllowed({Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE})
    public Response resume(
            @BeanParam StepCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid ResumeRequest request) {
        return steps.take(
                call,
                HazardAction.RESUME_WORK,
                request,
                request.evidenceIds(),
                (hazard, files, by) -> hazard.resumeWork(
                        Texts.required(request.documentNumber(), "documentNumber", "批准文号", Texts.SHORT),
                        Texts.required(request.application(), "application", "企业书面申请", Texts.LONG),
                        files,
                        by));
    }
}
