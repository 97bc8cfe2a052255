package cn.duban.hazard.transfer.web;

import cn.duban.casework.input.Texts;
import cn.duban.hazard.lifecycle.HazardAction;
import cn.duban.hazard.transfer.Bodies;
import cn.duban.hazard.view.web.StepCall;
import cn.duban.hazard.view.web.StepEndpoint;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Passes a hazard on to the body that has the power, or back to who reported it. */
@Path("/")
public class TransferResource {
    private final StepEndpoint steps;
    private final Bodies bodies;

    TransferResource(StepEndpoint steps, Bodies bodies) {
        this.steps = steps;
        this.bodies = bodies;
    }

    /** An offer or a ruling. */
    public record BodyRequest(
            @NotNull(message = "请选择单位") String organisationId,
            @Nullable String reason) {}

    /** An answer to an offer. */
    public record AnswerRequest(
            @NotNull(message = "请选择是否接收") Boolean accepted,
            @Nullable String reason) {}

    @POST
    @Path("hazards/{id}/transfers")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE})
    public Response propose(
            @BeanParam StepCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid BodyRequest request) {
        return steps.take(
                call,
                HazardAction.TRANSFER,
                request,
                (hazard, by) -> hazard.proposeTransfer(
                        bodies.supervising(
                                request.organisationId(), hazard.place().divisionPath()),
                        Texts.required(request.reason(), "reason", "移交理由", Texts.LONG),
                        by));
    }

    @POST
    @Path("hazards/{id}/transfer-answers")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE})
    public Response answer(
            @BeanParam StepCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid AnswerRequest request) {
        return steps.take(
                call,
                HazardAction.ANSWER_TRANSFER,
                request,
                (hazard, by) -> hazard.answerTransfer(
                        request.accepted(), Texts.optional(request.reason(), "reason", "理由", Texts.LONG), by));
    }

    @POST
    @Path("hazards/{id}/transfer-rulings")
    @RolesAllowed(Roles.SAFETY_OFFICE)
    public Response rule(@BeanParam StepCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid BodyRequest request) {
        return steps.take(
                call,
                HazardAction.RULE_TRANSFER,
                request,
                (hazard, by) -> hazard.ruleTransfer(
                        bodies.supervising(
                                request.organisationId(), hazard.place().divisionPath()),
                        Texts.required(request.reason(), "reason", "裁定理由", Texts.LONG),
                        by));
    }
}
