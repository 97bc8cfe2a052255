package cn.duban.hazard.plate.web;

import cn.duban.casework.input.Texts;
import cn.duban.hazard.plate.PlateAction;
import cn.duban.hazard.plate.PlateOffices;
import cn.duban.hazard.view.web.StepCall;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Whether a hazard is listed and at which level, and what the level above is asked. */
@Path("/")
public class PlateDecisionResource {
    private final PlateEndpoint steps;
    private final PlateOffices offices;

    PlateDecisionResource(PlateEndpoint steps, PlateOffices offices) {
        this.steps = steps;
        this.offices = offices;
    }

    /** Whether it is listed. */
    public record DecisionRequest(
            @NotNull(message = "请选择是否挂牌") Boolean listed,
            @Nullable String reason) {}

    /** What the level above is asked (提请). */
    public record EscalationRequest(
            @Nullable String reason, @Nullable String documentNumber) {}

    /** Whether the level above takes the plate over. */
    public record RaiseRequest(
            @NotNull(message = "请选择是否升级挂牌") Boolean raised,
            @Nullable String reason) {}

    @POST
    @Path("plates/{id}/level-decisions")
    @RolesAllowed({Roles.SAFETY_OFFICE, Roles.LEADER})
    public Response decide(
            @BeanParam PlateCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid DecisionRequest request) {
        return steps.take(
                call,
                PlateAction.DECIDE_LEVEL,
                request,
                (plate, hazard, by) -> plate.decide(
                        request.listed(), Texts.optional(request.reason(), "reason", "理由", Texts.LONG), by));
    }

    @POST
    @Path("plates/{id}/escalations")
    @RolesAllowed({Roles.SAFETY_OFFICE, Roles.LEADER})
    public Response escalate(
            @BeanParam PlateCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid EscalationRequest request) {
        return steps.take(
                call,
                PlateAction.ESCALATE,
                request,
                (plate, hazard, by) -> plate.escalate(
                        offices.above(plate, hazard),
                        Texts.required(request.reason(), "reason", "提请理由", Texts.LONG),
                        Texts.optional(request.documentNumber(), "documentNumber", "文号", Texts.SHORT),
                        by));
    }

    @POST
    @Path("plates/{id}/raise-decisions")
    @RolesAllowed({Roles.SAFETY_OFFICE, Roles.LEADER})
    public Response decideRaise(
            @BeanParam PlateCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid RaiseRequest request) {
        return steps.take(
                call,
                PlateAction.DECIDE_RAISE,
                request,
                (plate, hazard, by) -> plate.decideRaise(
                        request.raised(), Texts.optional(request.reason(), "reason", "理由", Texts.LONG), by));
    }
}
