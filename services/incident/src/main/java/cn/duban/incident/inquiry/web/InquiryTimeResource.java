package cn.duban.incident.inquiry.web;

import cn.duban.casework.input.Texts;
import cn.duban.casework.web.StepHeaders;
import cn.duban.incident.inquiry.AppraiseTechnically;
import cn.duban.incident.inquiry.AskForTime;
import cn.duban.incident.lifecycle.IncidentAction;
import cn.duban.incident.view.web.StepEndpoint;
import cn.duban.platform.bounds.Planned;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What stops or extends the clock of an inquiry. */
@Path("/")
@RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER})
public class InquiryTimeResource {
    private final StepEndpoint steps;
    private final AppraiseTechnically appraise;
    private final AskForTime time;

    InquiryTimeResource(StepEndpoint steps, AppraiseTechnically appraise, AskForTime time) {
        this.steps = steps;
        this.appraise = appraise;
        this.time = time;
    }

    /** A technical appraisal. */
    public record AppraisalRequest(
            @Nullable String subject, @Nullable String institution) {}

    /** What it found. */
    public record AppraisalResult(@Nullable String result) {}

    /** More time, asked for. */
    public record InquiryExtensionRequest(
            @NotNull(message = "请填写延长到哪一天") @Planned OffsetDateTime until,
            @Nullable String reason) {}

    /** More time, granted or not. */
    public record InquiryExtensionDecision(
            @NotNull(message = "请选择是否同意") Boolean granted,
            @Nullable String opinion) {}

    @POST
    @Path("incidents/{id}/inquiry/appraisals")
    public Response start(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid AppraisalRequest request) {
        return steps.take(headers, id, IncidentAction.START_APPRAISAL, request, (incident, by, actor) -> {
            String subject = Texts.required(request.subject(), "subject", "鉴定事项", Texts.SHORT);
            String institution = Texts.required(request.institution(), "institution", "鉴定机构", Texts.SHORT);
            appraise.start(incident, subject, institution, by);
        });
    }

    @POST
    @Path("incidents/{id}/inquiry/appraisals/{appraisalId}/completions")
    public Response end(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @PathParam("appraisalId") String appraisalId,
            @NotNull(message = "请求没有内容") @Valid AppraisalResult request) {
        return steps.take(headers, id, IncidentAction.END_APPRAISAL, request, (incident, by, actor) -> {
            String result = Texts.required(request.result(), "result", "鉴定结论", Texts.LONG);
            appraise.end(incident, appraisalId, result, by);
        });
    }

    @POST
    @Path("incidents/{id}/inquiry/extensions")
    public Response ask(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid InquiryExtensionRequest request) {
        return steps.take(headers, id, IncidentAction.REQUEST_INQUIRY_EXTENSION, request, (incident, by, actor) -> {
            String reason = Texts.required(request.reason(), "reason", "延期理由", Texts.LONG);
            time.ask(incident, request.until(), reason, by);
        });
    }

    @POST
    @Path("incidents/{id}/inquiry/extensions/{extensionId}/decisions")
    @RolesAllowed(Roles.LEADER)
    public Response decide(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @PathParam("extensionId") String extensionId,
            @NotNull(message = "请求没有内容") @Valid InquiryExtensionDecision request) {
        return steps.take(headers, id, IncidentAction.DECIDE_INQUIRY_EXTENSION, request, (incident, by, actor) -> {
            String opinion = Texts.optional(request.opinion(), "opinion", "审批意见", Texts.LONG);
            time.decide(incident, extensionId, request.granted(), opinion, by, actor);
        });
    }
}
