package cn.duban.accountability.handling.web;

import cn.duban.accountability.interview.InterviewAction;
import cn.duban.casework.evidence.EvidenceLinks;
import cn.duban.casework.input.Texts;
import cn.duban.casework.web.StepHeaders;
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

/** The summons is received, promises are kept and checked. */
@Path("/")
@RolesAllowed({
    Roles.ENTERPRISE_REPORTER,
    Roles.ENTERPRISE_HEAD,
    Roles.GRID_INSPECTOR,
    Roles.SUPERVISOR,
    Roles.SUPERVISOR_HEAD,
    Roles.SAFETY_OFFICE,
    Roles.LEADER,
    Roles.DISCIPLINE
})
public class CommitmentResource {
    private final StepEndpoint steps;
    private final EvidenceLinks evidence;

    CommitmentResource(StepEndpoint steps, EvidenceLinks evidence) {
        this.steps = steps;
        this.evidence = evidence;
    }

    /** Nothing to say but that it came. */
    public record ReceiptRequest() {}

    /** How a promise was kept. */
    public record ReportRequest(
            @Nullable String result,

            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<String> evidenceIds) {}

    /** Whether it was. */
    public record CheckRequest(
            @NotNull(message = "请选择是否落实") Boolean accepted,
            @Nullable String opinion) {}

    @POST
    @Path("interviews/{id}/receipts")
    public Response receive(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid ReceiptRequest request) {
        return steps.onInterview(
                headers, id, InterviewAction.RECEIVE_SUMMONS, request, (one, by, actor) -> one.receive(by));
    }

    @POST
    @Path("interviews/{id}/commitments/{commitmentId}/reports")
    public Response fulfil(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @PathParam("commitmentId") String commitmentId,
            @NotNull(message = "请求没有内容") @Valid ReportRequest request) {
        return steps.onInterview(headers, id, InterviewAction.FULFIL, request, (one, by, actor) -> {
            String result = Texts.required(request.result(), "result", "落实情况", Texts.LONG);
            List<String> files = request.evidenceIds() == null ? List.of() : request.evidenceIds();
            one.fulfil(commitmentId, result, files, by);
            evidence.attach(id, files, by.username());
        });
    }

    @POST
    @Path("interviews/{id}/commitments/{commitmentId}/checks")
    @RolesAllowed({Roles.SAFETY_OFFICE, Roles.SUPERVISOR_HEAD, Roles.LEADER, Roles.DISCIPLINE})
    public Response check(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @PathParam("commitmentId") String commitmentId,
            @NotNull(message = "请求没有内容") @Valid CheckRequest request) {
        return steps.onInterview(headers, id, InterviewAction.CHECK, request, (one, by, actor) -> {
            String opinion = Texts.required(request.opinion(), "opinion", "核查意见", Texts.LONG);
            one.check(commitmentId, request.accepted(), opinion, by);
        });
    }
}
