package cn.duban.hazard.plate.web;

import cn.duban.casework.input.Texts;
import cn.duban.hazard.lifecycle.PlanElements;
import cn.duban.hazard.plate.PlanForBoth;
import cn.duban.hazard.plate.PlateAction;
import cn.duban.hazard.view.web.StepCall;
import cn.duban.platform.bounds.Percent;
import cn.duban.platform.bounds.Planned;
import cn.duban.platform.bounds.Yuan;
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

/** Plan and progress under a plate. */
@Path("/")
public class PlatePlanResource {
    private final PlateEndpoint steps;
    private final PlanForBoth both;

    PlatePlanResource(PlateEndpoint steps, PlanForBoth both) {
        this.steps = steps;
        this.both = both;
    }

    /** The five elements, any of which may be missing; {@code funds} in yuan. */
    public record PlatePlanRequest(
            @Nullable String responsible,
            @Nullable String measures,
            @Yuan @Nullable BigDecimal funds,
            @Planned @Nullable LocalDate deadline,
            @Nullable String contingency) {}

    /** A review of the plan. */
    public record PlatePlanReview(
            @NotNull(message = "请选择是否通过") Boolean approved,
            @Nullable String reason) {}

    /** How far the work is. */
    public record PlateProgressRequest(
            @Nullable String text,
            @NotNull(message = "请填写进度") @Percent Integer percent,

            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<@NotNull(message = "附件编号不能为空") String> evidenceIds) {}

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
            @BeanParam PlateCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid PlatePlanRequest request) {
        return steps.take(call, PlateAction.FILE_PLAN, request, (plate, hazard, by) -> {
            PlanElements elements = elements(request);
            plate.filePlan(elements, by);
            both.filed(hazard, elements, by);
        });
    }

    @POST
    @Path("plates/{id}/plan-reviews")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE})
    public Response reviewPlan(
            @BeanParam PlateCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid PlatePlanReview request) {
        return steps.take(call, PlateAction.REVIEW_PLAN, request, (plate, hazard, by) -> {
            String reason = Texts.optional(request.reason(), "reason", "理由", Texts.LONG);
            plate.reviewPlan(request.approved(), reason, by);
            both.reviewed(hazard, request.approved(), reason, by);
        });
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

    private static PlanElements elements(PlatePlanRequest request) {
        return new PlanElements(
                Texts.optional(request.responsible(), "responsible", "责任", Texts.LONG),
                Texts.optional(request.measures(), "measures", "措施", Texts.LONG),
                request.funds(),
                request.deadline(),
                Texts.optional(request.contingency(), "contingency", "预案", Texts.LONG));
    }
}
