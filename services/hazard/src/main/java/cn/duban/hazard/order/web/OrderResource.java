package cn.duban.hazard.order.web;

import cn.duban.casework.input.Days;
import cn.duban.casework.input.Texts;
import cn.duban.hazard.clocks.ClockLimits;
import cn.duban.hazard.lifecycle.HazardAction;
import cn.duban.hazard.view.web.StepCall;
import cn.duban.hazard.view.web.StepEndpoint;
import cn.duban.platform.bounds.Planned;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Orders rectification (整改指令). */
@Path("/")
public class OrderResource {
    private final StepEndpoint steps;
    private final ClockLimits limits;

    OrderResource(StepEndpoint steps, ClockLimits limits) {
        this.steps = steps;
        this.limits = limits;
    }

    /** An order; without {@code dueDate} the usual time of the clock. */
    public record OrderRequest(
            @Nullable String demand, @Planned @Nullable LocalDate dueDate, boolean stopWork) {}

    @POST
    @Path("hazards/{id}/orders")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE})
    public Response order(
            @BeanParam StepCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid OrderRequest request) {
        return steps.take(
                call,
                HazardAction.ORDER,
                request,
                (hazard, by) -> hazard.order(
                        Texts.required(request.demand(), "demand", "整改要求", Texts.LONG),
                        Days.endOrNull(request.dueDate()),
                        request.stopWork(),
                        limits.order(hazard),
                        by));
    }
}
