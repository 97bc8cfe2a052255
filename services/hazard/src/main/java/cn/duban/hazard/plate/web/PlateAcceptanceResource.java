package cn.duban.hazard.plate.web;

import cn.duban.casework.input.Days;
import cn.duban.casework.input.Texts;
import cn.duban.hazard.plate.CheckItem;
import cn.duban.hazard.plate.Evaluator;
import cn.duban.hazard.plate.PlateAction;
import cn.duban.hazard.plate.PlateRuleBook;
import cn.duban.hazard.plate.ReviewVerdict;
import cn.duban.hazard.plate.Signer;
import cn.duban.hazard.plate.SiteReview;
import cn.duban.hazard.view.web.StepCall;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Evaluation, application, review on site and lifting (摘牌). */
@Path("/")
public class PlateAcceptanceResource {
    private final PlateEndpoint steps;
    private final PlateRuleBook rules;

    PlateAcceptanceResource(PlateEndpoint steps, PlateRuleBook rules) {
        this.steps = steps;
        this.rules = rules;
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

    /** One item of the checklist. */
    public record CheckRequest(
            @NotBlank(message = "请填写核查项目") String item,
            @NotNull(message = "请选择是否合格") Boolean passed,
            @Nullable String remark) {}

    /** Somebody who signed the record. */
    public record SignerRequest(
            @NotBlank(message = "请填写签字人姓名") String name,
            @NotBlank(message = "请填写签字人单位") String unit,
            @NotBlank(message = "请填写签字人职务") String post) {}

    /** What was found on site; {@code dueDate} is the new end where it is sent back. */
    public record SiteReviewRequest(
            @NotNull(message = "请选择核查结论") ReviewVerdict verdict,
            @Size(max = 100, message = "核查项目过多") @Nullable List<@NotNull @Valid CheckRequest> checklist,
            @Nullable String opinion,
            @Size(max = 20, message = "签字人过多") @Nullable List<@NotNull @Valid SignerRequest> signers,
            @Nullable LocalDate dueDate,

            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<@NotNull(message = "附件编号不能为空") String> evidenceIds) {}

    /** The lifting notice. */
    public record LiftingRequest(
            @Nullable String number, @Nullable String reason) {}

    /** Where the lifting was published. */
    public record LiftingPublicationRequest(@Nullable String channel) {}

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

    @POST
    @Path("plates/{id}/reviews")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE})
    public Response review(
            @BeanParam PlateCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid SiteReviewRequest request) {
        return steps.take(
                call,
                PlateAction.REVIEW,
                request,
                request.evidenceIds(),
                (plate, hazard, files, by) -> plate.review(
                        site(request, rules.at(hazard.place().divisionPath()).checklist(), files), by));
    }

    @POST
    @Path("plates/{id}/liftings")
    @RolesAllowed(Roles.SAFETY_OFFICE)
    public Response lift(
            @BeanParam PlateCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid LiftingRequest request) {
        return steps.take(
                call,
                PlateAction.LIFT,
                request,
                (plate, hazard, by) -> plate.lift(
                        hazard,
                        Texts.required(request.number(), "number", "摘牌通知书文号", Texts.SHORT),
                        Texts.optional(request.reason(), "reason", "说明", Texts.LONG),
                        by));
    }

    @POST
    @Path("plates/{id}/lifting-publications")
    @RolesAllowed(Roles.SAFETY_OFFICE)
    public Response publish(
            @BeanParam PlateCall call,
            @NotNull(message = StepCall.NO_CONTENT) @Valid LiftingPublicationRequest request) {
        return steps.take(
                call,
                PlateAction.PUBLISH_LIFTING,
                request,
                (plate, hazard, by) ->
                        plate.publishLifting(Texts.required(request.channel(), "channel", "公布渠道", Texts.SHORT), by));
    }

    private static SiteReview site(SiteReviewRequest request, List<String> required, List<String> files) {
        List<CheckRequest> checks = request.checklist() == null ? List.of() : request.checklist();
        List<SignerRequest> signers = request.signers() == null ? List.of() : request.signers();
        return new SiteReview(
                request.verdict(),
                required,
                checks.stream()
                        .map(check -> new CheckItem(check.item(), check.passed(), check.remark()))
                        .toList(),
                Texts.required(request.opinion(), "opinion", "核查意见", Texts.LONG),
                signers.stream()
                        .map(signer -> new Signer(signer.name(), signer.unit(), signer.post()))
                        .toList(),
                Days.endOrNull(request.dueDate()),
                files);
    }
}
