package cn.duban.hazard.plate.web;

import cn.duban.casework.input.Days;
import cn.duban.casework.input.Texts;
import cn.duban.hazard.plate.PlateAction;
import cn.duban.hazard.plate.PlateTime;
import cn.duban.hazard.view.web.StepCall;
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

/** More time under a plate. */
@Path("/")
public class PlateTimeResource {
    private final PlateEndpoint steps;
    private final PlateTime time;

    PlateTimeResource(PlateEndpoint steps, PlateTime time) {
        this.steps = steps;
        this.time = time;
    }

    /** A request for more time. */
    public record PlateExtensionRequest(
            @NotNull(message = "请填写延期日期") @Planned LocalDate until,
            @Nullable String reason) {}

    /** An answer to it; without {@code until} all that was asked for. */
    public record PlateExtensionDecision(
            @NotNull(message = "请选择是否同意") Boolean granted,
            @Planned @Nullable LocalDate until,
            @Nullable String reason) {}

    @POST
    @Path("plates/{id}/extensions")
    @RolesAllowed({
        Roles.ENTERPRISE_REPORTER,
        Roles.ENTERPRISE_HEAD,
        Roles.SUPERVISOR,
        Roles.SUPERVISOR_HEAD,
        Roles.SAFETY_OFFICE
    })
    public Response extend(
            @BeanParam PlateCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid PlateExtensionRequest request) {
        return steps.take(
                call,
                PlateAction.REQUEST_EXTENSION,
                request,
                (plate, hazard, by) -> plate.requestExtension(
                        Days.end(request.until()),
                        Texts.required(request.reason(), "reason", "延期理由", Texts.LONG),
                        time.limit(plate, hazard),
                        by));
    }

    @POST
    @Path("plates/{id}/extension-decisions")
    @RolesAllowed({Roles.SAFETY_OFFICE, Roles.LEADER})
    public Response decideExtension(
            @BeanParam PlateCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid PlateExtensionDecision request) {
        return steps.take(
                call,
                PlateAction.DECIDE_EXTENSION,
                request,
                (plate, hazard, by) -> time.decide(
                        plate,
                        hazard,
                        request.granted(),
                        Days.endOrNull(request.until()),
                        Texts.optional(request.reason(), "reason", "理由", Texts.LONG),
                        by));
    }
}
