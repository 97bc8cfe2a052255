package cn.duban.hazard.plate.web;

import cn.duban.casework.input.Days;
import cn.duban.casework.input.Texts;
import cn.duban.hazard.plate.CheckItem;
import cn.duban.hazard.plate.PlateAction;
import cn.duban.hazard.plate.PlateRuleBook;
import cn.duban.hazard.plate.ReviewVerdict;
import cn.duban.hazard.plate.Signer;
import cn.duban.hazard.plate.SiteReview;
import cn.duban.hazard.view.web.StepCall;
import cn.duban.platform.bounds.Planned;
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

/** The review on site and the lifting (现场核查、摘牌). */
@Path("/")
public class PlateReviewResource {
    private final PlateEndpoint steps;
    private final PlateRuleBook rules;

    PlateReviewResource(PlateEndpoint steps, PlateRuleBook rules) {
        this.steps = steps;
        this.rules = rules;
    }

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

            @Size(max = 100, message = "核查项目过多") @Nullable List<@NotNull(message = "核查项目不能为空") @Valid CheckRequest> checklist,

            @Nullable String opinion,

            @Size(max = 20, message = "签字人过多") @Nullable List<@NotNull(message = "签字人不能为空") @Valid SignerRequest> signers,

            @Planned @Nullable LocalDate dueDate,

            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<@NotNull(message = "附件编号不能为空") String> evidenceIds) {}

    /** The lifting notice. */
    public record LiftingRequest(
            @Nullable String number, @Nullable String reason) {}

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
                        site(
                                request,
                                rules.at(
                                                hazard.place().divisionPath(),
                                                hazard.matter().code(),
                                                plate.level())
                                        .checklist(),
                                files),
                        by));
    }

    @POST
    @Path("plates/{id}/liftings")
    @RolesAllowed({Roles.SAFETY_OFFICE, Roles.LEADER})
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
