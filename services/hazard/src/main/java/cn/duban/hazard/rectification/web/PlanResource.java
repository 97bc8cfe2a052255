package cn.duban.hazard.rectification.web;

import cn.duban.casework.input.Texts;
import cn.duban.hazard.lifecycle.HazardAction;
import cn.duban.hazard.lifecycle.PlanElements;
import cn.duban.hazard.view.web.StepCall;
import cn.duban.hazard.view.web.StepEndpoint;
import cn.duban.platform.bounds.Planned;
import cn.duban.platform.bounds.Yuan;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Plans and their review (五落实). */
@Path("/")
public class PlanResource {
    private final StepEndpoint steps;

    PlanResource(StepEndpoint steps) {
        this.steps = steps;
    }

    /** The five elements, any of which may be missing; {@code funds} in yuan. */
    public record PlanRequest(
            @Nullable String responsible,
            @Nullable String measures,
            @Yuan @Nullable BigDecimal funds,
            @Planned @Nullable LocalDate deadline,
            @Nullable String contingency) {}

    /** A review of the plan. */
    public record ReviewRequest(
            @NotNull(message = "请选择是否通过") Boolean approved,
            @Nullable String reason) {}

    @POST
    @Path("hazards/{id}/plans")
    @RolesAllowed({
        Roles.ENTERPRISE_REPORTER,
        Roles.ENTERPRISE_HEAD,
        Roles.SUPERVISOR,
        Roles.SUPERVISOR_HEAD,
        Roles.SAFETY_OFFICE
    })
    public Response file(@BeanParam StepCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid PlanRequest request) {
        return steps.take(
                call, HazardAction.FILE_PLAN, request, (hazard, by) -> hazard.filePlan(elements(request), by));
    }

    @POST
    @Path("hazards/{id}/plan-reviews")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE})
    public Response review(
            @BeanParam StepCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid ReviewRequest request) {
        return steps.take(
                call,
                HazardAction.REVIEW_PLAN,
                request,
                (hazard, by) -> hazard.reviewPlan(
                        request.approved(), Texts.optional(request.reason(), "reason", "理由", Texts.LONG), by));
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
