package cn.duban.hazard.enforcement.web;

import cn.duban.casework.input.Texts;
import cn.duban.contracts.hazard.CutOffKind;
import cn.duban.hazard.enforcement.CutOffNotices;
import cn.duban.hazard.lifecycle.HazardAction;
import cn.duban.hazard.view.web.StepCall;
import cn.duban.hazard.view.web.StepEndpoint;
import cn.duban.platform.bounds.Happened;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Power or explosives cut off to force a decision through (安全生产法第七十条). */
@Path("/")
public class CutOffResource {
    private final StepEndpoint steps;
    private final CutOffNotices notices;

    CutOffResource(StepEndpoint steps, CutOffNotices notices) {
        this.steps = steps;
        this.notices = notices;
    }

    /** The head's approval; {@code notifiedAt} is when the enterprise was told in writing. */
    public record ApprovalRequest(
            @NotNull(message = "请选择停止供应的种类") CutOffKind kind,
            boolean emergency,
            @Nullable String grounds,
            @NotNull(message = "请填写书面通知时间") @Happened OffsetDateTime notifiedAt) {}

    /** It was done; {@code executor} is who supplies. */
    public record ExecutionRequest(
            @NotNull(message = "请选择停止供应的种类") CutOffKind kind,
            @Nullable String executor) {}

    /** It ends. */
    public record LiftingRequest(
            @NotNull(message = "请选择停止供应的种类") CutOffKind kind,
            @Nullable String reason) {}

    @POST
    @Path("hazards/{id}/cut-offs")
    @RolesAllowed({Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE})
    public Response approve(
            @BeanParam StepCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid ApprovalRequest request) {
        String grounds = Texts.required(request.grounds(), "grounds", "理由", Texts.LONG);
        return steps.take(
                call,
                HazardAction.APPROVE_CUT_OFF,
                request,
                (hazard, by) -> hazard.approveCutOff(
                        notices.of(hazard, request.kind(), request.emergency(), grounds, request.notifiedAt()), by));
    }

    @POST
    @Path("hazards/{id}/cut-off-executions")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE})
    public Response execute(
            @BeanParam StepCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid ExecutionRequest request) {
        return steps.take(
                call,
                HazardAction.EXECUTE_CUT_OFF,
                request,
                (hazard, by) -> hazard.executeCutOff(
                        request.kind(), Texts.required(request.executor(), "executor", "执行单位", Texts.SHORT), by));
    }

    @POST
    @Path("hazards/{id}/cut-off-liftings")
    @RolesAllowed({Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE})
    public Response lift(
            @BeanParam StepCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid LiftingRequest request) {
        return steps.take(
                call,
                HazardAction.LIFT_CUT_OFF,
                request,
                (hazard, by) -> hazard.liftCutOff(
                        request.kind(), Texts.required(request.reason(), "reason", "解除理由", Texts.LONG), by));
    }
}
