package cn.duban.hazard.plate.web;

import cn.duban.casework.input.Texts;
import cn.duban.hazard.plate.Evaluator;
import cn.duban.hazard.plate.PlateAction;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The result evaluated, and the lifting applied for. */
@Path("/")
public class PlateEvaluationResource {
    private final PlateEndpoint steps;

    PlateEvaluationResource(PlateEndpoint steps) {
        this.steps = steps;
    }

    /** An evaluation of the result; {@code licence} is needed from a licensed body. */
    public record EvaluationRequest(
            @NotNull(message = "请选择评估方式") Evaluator evaluator,
            @Nullable String body,
            @Nullable String licence,
            @Nullable String conclusion,
            @NotNull(message = "请选择评估结论") Boolean passed,

            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<@NotNull(message = "附件编号不能为空") String> evidenceIds) {}

    /** The written application. */
    public record LiftingApplication(
            @Nullable String statement,

            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<@NotNull(message = "附件编号不能为空") String> evidenceIds) {}

    @POST
    @Path("plates/{id}/self-evaluations")
    @RolesAllowed({
        Roles.ENTERPRISE_REPORTER,
        Roles.ENTERPRISE_HEAD,
        Roles.SUPERVISOR,
        Roles.SUPERVISOR_HEAD,
        Roles.SAFETY_OFFICE
    })
    public Response evaluate(
            @BeanParam PlateCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid EvaluationRequest request) {
        return steps.take(
                call,
                PlateAction.SELF_EVALUATE,
                request,
                request.evidenceIds(),
                (plate, hazard, files, by) -> plate.selfEvaluate(
                        request.evaluator(),
                        Texts.required(request.body(), "body", "评估人员或机构", Texts.SHORT),
                        Texts.optional(request.licence(), "licence", "资质证书编号", Texts.SHORT),
                        Texts.required(request.conclusion(), "conclusion", "评估结论", Texts.LONG),
                        request.passed(),
                        files,
                        by));
    }

    @POST
    @Path("plates/{id}/acceptance-requests")
    @RolesAllowed({
        Roles.ENTERPRISE_REPORTER,
        Roles.ENTERPRISE_HEAD,
        Roles.SUPERVISOR,
        Roles.SUPERVISOR_HEAD,
        Roles.SAFETY_OFFICE
    })
    public Response apply(
            @BeanParam PlateCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid LiftingApplication request) {
        return steps.take(
                call,
                PlateAction.REQUEST_ACCEPTANCE,
                request,
                request.evidenceIds(),
                (plate, hazard, files, by) -> plate.requestAcceptance(
                        Texts.required(request.statement(), "statement", "治理完成情况", Texts.LONG), files, by));
    }
}
