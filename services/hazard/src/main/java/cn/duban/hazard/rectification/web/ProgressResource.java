package cn.duban.hazard.rectification.web;

import cn.duban.casework.input.Days;
import cn.duban.casework.input.Texts;
import cn.duban.hazard.clocks.ClockLimits;
import cn.duban.hazard.clocks.ExtendClock;
import cn.duban.hazard.lifecycle.HazardAction;
import cn.duban.hazard.view.web.StepCall;
import cn.duban.hazard.view.web.StepEndpoint;
import cn.duban.platform.bounds.Percent;
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

/** Progress, and more time for the work. */
@Path("/")
public class ProgressResource {
    private final StepEndpoint steps;
    private final ClockLimits limits;
    private final ExtendClock extend;

    ProgressResource(StepEndpoint steps, ClockLimits limits, ExtendClock extend) {
        this.steps = steps;
        this.limits = limits;
        this.extend = extend;
    }

    /** How far the work is. */
    public record ProgressRequest(
            @Nullable String text,
            @NotNull(message = "请填写进度") @Percent Integer percent,

            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<@NotNull(message = "附件编号不能为空") String> evidenceIds) {}

    /** A request for more time. */
    public record ExtensionRequest(
            @NotNull(message = "请填写延期日期") @Planned LocalDate until,
            @Nullable String reason) {}

    /** An answer to it; without {@code until} all that was asked for. */
    public record DecisionRequest(
            @NotNull(message = "请选择是否同意") Boolean granted,
            @Planned @Nullable LocalDate until,
            @Nullable String reason) {}

    @POST
    @Path("hazards/{id}/progress-reports")
    @RolesAllowed({
        Roles.ENTERPRISE_REPORTER,
        Roles.ENTERPRISE_HEAD,
        Roles.SUPERVISOR,
        Roles.SUPERVISOR_HEAD,
        Roles.SAFETY_OFFICE
    })
    public Response progress(
            @BeanParam StepCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid ProgressRequest request) {
        return steps.take(call, HazardAction.REPORT_PROGRESS, request, request.evidenceIds(), (hazard, files, by) -> {
            String text = Texts.required(request.text(), "text", "进展情况", Texts.LONG);
            hazard.reportProgress(text, request.percent(), files, by);
        });
    }

    @POST
    @Path("hazards/{id}/extensions")
    @RolesAllowed({
        Roles.ENTERPRISE_REPORTER,
        Roles.ENTERPRISE_HEAD,
        Roles.SUPERVISOR,
        Roles.SUPERVISOR_HEAD,
        Roles.SAFETY_OFFICE
    })
    public Response extend(
            @BeanParam StepCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid ExtensionRequest request) {
        return steps.take(
                call,
                HazardAction.REQUEST_EXTENSION,
                request,
                (hazard, by) -> hazard.requestExtension(
                        Days.end(request.until()),
                        Texts.required(request.reason(), "reason", "延期理由", Texts.LONG),
                        limits.extension(hazard),
                        by));
    }

    @POST
    @Path("hazards/{id}/extension-decisions")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE})
    public Response decide(
            @BeanParam StepCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid DecisionRequest request) {
        return steps.take(
                call,
                HazardAction.DECIDE_EXTENSION,
                request,
                (hazard, by) -> extend.decide(
                        hazard,
                        request.granted(),
                        Days.endOrNull(request.until()),
                        Texts.optional(request.reason(), "reason", "理由", Texts.LONG),
                        by));
    }
}
