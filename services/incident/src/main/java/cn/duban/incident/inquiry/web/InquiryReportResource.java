package cn.duban.incident.inquiry.web;

import cn.duban.casework.evidence.EvidenceIds;
import cn.duban.casework.evidence.EvidenceLinks;
import cn.duban.casework.input.Texts;
import cn.duban.casework.web.StepHeaders;
import cn.duban.incident.closure.PlanItems;
import cn.duban.incident.closure.PlanItems.ClosureItemRequest;
import cn.duban.incident.inquiry.InquiryReport;
import cn.duban.incident.inquiry.Publication;
import cn.duban.incident.inquiry.Reply;
import cn.duban.incident.inquiry.ReportInquiry;
import cn.duban.incident.lifecycle.IncidentAction;
import cn.duban.incident.view.web.StepEndpoint;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Report, reply and publication. */
@Path("/")
@RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER})
public class InquiryReportResource {
    private final StepEndpoint steps;
    private final ReportInquiry reports;
    private final PlanItems items;
    private final EvidenceLinks evidence;

    InquiryReportResource(StepEndpoint steps, ReportInquiry reports, PlanItems items, EvidenceLinks evidence) {
        this.steps = steps;
        this.reports = reports;
        this.items = items;
        this.evidence = evidence;
    }

    /** What the inquiry found, and what is to be carried out. */
    public record InquiryReportRequest(
            @NotNull(message = "请选择是否责任事故") Boolean responsible,
            @Nullable String directCause,
            @Nullable String indirectCause,
            @Nullable String suggestions,

            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<String> evidenceIds,

            @Size(max = 100, message = "落实事项不得超过 100 项") @Nullable List<@Valid @NotNull ClosureItemRequest> items) {}

    /** The government's reply. */
    public record ReplyRequest(
            @Nullable String opinion, @Nullable String number) {}

    /** Where it can be read. */
    public record PublicationRequest(@Nullable String where) {}

    @POST
    @Path("incidents/{id}/inquiry/reports")
    public Response file(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid InquiryReportRequest request) {
        return steps.take(headers, id, IncidentAction.FILE_INQUIRY_REPORT, request, (incident, by, actor) -> {
            List<String> files = EvidenceIds.of(request.evidenceIds());
            List<ClosureItemRequest> named = request.items() == null ? List.of() : request.items();
            reports.file(
                    incident,
                    new InquiryReport(
                            by,
                            request.responsible(),
                            Texts.required(request.directCause(), "directCause", "直接原因", Texts.LONG),
                            Texts.required(request.indirectCause(), "indirectCause", "间接原因", Texts.LONG),
                            Texts.required(request.suggestions(), "suggestions", "处理和整改建议", Texts.LONG),
                            files,
                            named.stream().map(items::of).toList()));
            evidence.attach(id, files, by.username());
        });
    }

    @POST
    @Path("incidents/{id}/inquiry/replies")
    @RolesAllowed(Roles.LEADER)
    public Response reply(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid ReplyRequest request) {
        return steps.take(headers, id, IncidentAction.REPLY, request, (incident, by, actor) -> {
            String opinion = Texts.required(request.opinion(), "opinion", "批复意见", Texts.LONG);
            String number = Texts.required(request.number(), "number", "批复文号", Texts.SHORT);
            reports.reply(incident, new Reply(by, opinion, number));
        });
    }

    @POST
    @Path("incidents/{id}/inquiry/publications")
    public Response publish(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid PublicationRequest request) {
        return steps.take(
                headers,
                id,
                IncidentAction.PUBLISH,
                request,
                (incident, by, actor) -> reports.publish(
                        incident, new Publication(by, Texts.required(request.where(), "where", "公布渠道", 200))));
    }
}
