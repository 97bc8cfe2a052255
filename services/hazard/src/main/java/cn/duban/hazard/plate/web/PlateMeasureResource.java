package cn.duban.hazard.plate.web;

import cn.duban.casework.input.Days;
import cn.duban.casework.input.Texts;
import cn.duban.contracts.hazard.PlateMeasure;
import cn.duban.hazard.plate.PlateAction;
import cn.duban.hazard.view.web.StepCall;
import cn.duban.platform.bounds.Planned;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done where a listed hazard is not or cannot be rectified. */
@Path("/")
public class PlateMeasureResource {
    private final PlateEndpoint steps;

    PlateMeasureResource(PlateEndpoint steps) {
        this.steps = steps;
    }

    /** What the enterprise does not do. */
    public record RefusalRequest(
            @Nullable String facts,

            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<@NotNull(message = "附件编号不能为空") String> evidenceIds) {}

    /** A decision; {@code dueDate} is the new end where the work goes on. */
    public record MeasureRequest(
            @NotNull(message = "请选择处置措施") PlateMeasure measure,
            @Nullable String documentNumber,
            @Nullable String reason,
            @Planned @Nullable LocalDate dueDate) {}

    @POST
    @Path("plates/{id}/refusals")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE})
    public Response refuse(
            @BeanParam PlateCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid RefusalRequest request) {
        return steps.take(
                call,
                PlateAction.REFUSE,
                request,
                request.evidenceIds(),
                (plate, hazard, files, by) ->
                        plate.refuse(Texts.required(request.facts(), "facts", "拒不执行的事实", Texts.LONG), files, by));
    }

    @POST
    @Path("plates/{id}/measures")
    @RolesAllowed({Roles.SAFETY_OFFICE, Roles.LEADER})
    public Response decide(
            @BeanParam PlateCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid MeasureRequest request) {
        return steps.take(
                call,
                PlateAction.DECIDE_MEASURE,
                request,
                (plate, hazard, by) -> plate.decideMeasure(
                        request.measure(),
                        Texts.required(request.documentNumber(), "documentNumber", "决定文号", Texts.SHORT),
                        Texts.required(request.reason(), "reason", "理由", Texts.LONG),
                        Days.endOrNull(request.dueDate()),
                        by));
    }
}
