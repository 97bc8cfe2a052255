package cn.duban.hazard.plate.web;

import cn.duban.casework.input.Days;
import cn.duban.casework.input.Texts;
import cn.duban.hazard.lifecycle.PlanElements;
import cn.duban.hazard.plate.PlateAction;
import cn.duban.hazard.plate.PlateTime;
import cn.duban.hazard.view.web.StepCall;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plan, progress and more time under a plate. */
@Path("/")
public class PlateWorkResource {
    private final PlateEndpoint steps;
    private final PlateTime time;

    PlateWorkResource(PlateEndpoint steps, PlateTime time) {
        this.steps = steps;
        this.time = time;
    }

    /** The five elements, any of which may be missing; {@code funds} in yuan. */
    public record PlanRequest(
            @Nullable String responsible,
            @Nullable String measures,
            @Nullable BigDecimal funds,
            @Nullable LocalDate deadline,
            @Nullable String contingency) {}

    /** A review of the plan. */
    public record PlanReviewRequest(
            @NotNull(message = "请选择是否通过") Boolean approved,
            @Nullable String reason) {}

    /** How far the work is. */
    public record PlateProgressRequest(
            @Nullable String text,
            @NotNull(message = "请填写进度") Integer percent,

            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<@NotNull(message = "附件编号不能为空") String> evidenceIds) {}

    /** A request for more time. */
    public record PlateExtensionRequest(
            @NotNull(message = "请填写延期日期") LocalDate until,
            @Nullable String reason) {}

    /** An answer to it; without {@code until} all that was asked for. */
    public record PlateExtensionDecision(
            @NotNull(message = "请选择是否同意") Boolean granted,
            @Nullable LocalDate until,
            @Nullable String reason) {}

    @POST
    @Path("plates/{id}/plans")
    @RolesAllowed({
        Roles.ENTERPRISE_REPORTER,
        Roles.ENTERPRISE_HEAD,
        Roles.SUPERVISOR,
        Roles.SUPERVISOR_HEAD,
        Roles.SAFETY_OFFICE
    })
    public Response filePlan(
            @BeanParam PlateCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid PlanRequest request) {
        return steps.take(
                call, PlateAction.FILE_PLAN, request, (plate, hazard, by) -> plate.filePlan(elements(request), by));
    }

    @POST
    @Path("plates/{id}/plan-reviews")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE})
    public Response reviewPlan(
            @BeanParam PlateCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid PlanReviewRequest request) {
        return steps.take(
                call,
                PlateAction.REVIEW_PLAN,
                request,
                (plate, hazard, by) -> plate.reviewPlan(
                        request.approved(), Texts.optional(request.reason(), "reason", "理由", Texts.LONG), by));
    }

    @POST
    @Path("plates/{id}/progress-reports")
    @RolesAllowed({
        Roles.ENTERPRISE_REPORTER,
        Roles.ENTERPRISE_HEAD,
        Roles.SUPERVISOR,
        Roles.SUPERVISOR_HEAD,
        Roles.SAFETY_OFFICE
    })
    public Response progress(
            @BeanParam PlateCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid PlateProgressRequest request) {
        return steps.take(
                call,
                PlateAction.REPORT_PROGRESS,
                request,
                request.evidenceIds(),
                (plate, hazard, files, by) -> plate.reportProgress(
                        Texts.required(request.text(), "text", "进展情况", Texts.LONG), request.percent(), files, by));
    }

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
                (plate, hazard, by) -> plate.decideExtension(
                        request.granted(),
                        Days.endOrNull(request.until()),
                        Texts.optional(request.reason(), "reason", "理由", Texts.LONG),
                        time.limit(plate, hazard),
                        by));
    }

    private static PlanElements elements(PlanRequest request) {
        return new PlanElements(
                Texts.optional(request.responsible(), "responsible", "责任", Texts.LONG),
                Texts.optional(request.measures(), "measures", "措施", Texts.LONG),
                request.funds(),
                request.deadline(),
                Texts.optional(request.contingency(), "contingency", "预案", Texts.LONG));
    }
}
