package cn.duban.accountability.duty.web;

import cn.duban.accountability.duty.Duties;
import cn.duban.accountability.duty.Duty;
import cn.duban.accountability.duty.DutyAction;
import cn.duban.accountability.duty.DutySteps;
import cn.duban.accountability.duty.FileEvidence;
import cn.duban.accountability.duty.ReturnEvidence;
import cn.duban.accountability.duty.view.DutyDetails;
import cn.duban.casework.input.Texts;
import cn.duban.casework.web.Retries;
import cn.duban.casework.web.StepHeaders;
import cn.duban.platform.concurrency.ETags;
import cn.duban.platform.idempotency.Idempotency;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Steps on a duty: evidence is filed, or sent back. */
@Path("/")
public class DutyStepResource {
    private final DutySteps steps;
    private final FileEvidence file;
    private final ReturnEvidence sendBack;
    private final DutyDetails details;
    private final Duties duties;
    private final Idempotency idempotency;

    DutyStepResource(
            DutySteps steps,
            FileEvidence file,
            ReturnEvidence sendBack,
            DutyDetails details,
            Duties duties,
            Idempotency idempotency) {
        this.steps = steps;
        this.file = file;
        this.sendBack = sendBack;
        this.details = details;
        this.duties = duties;
        this.idempotency = idempotency;
    }

    /** Why evidence shows nothing. */
    public record ReturnRequest(
            @Nullable String filingId, @Nullable String reason) {}

    @POST
    @Path("duties/{id}/filings")
    @RolesAllowed({Roles.GRID_INSPECTOR, Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER})
    public Response file(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid FilingRequest request) {
        return take(
                headers,
                id,
                DutyAction.FILE,
                request,
                (duty, by, actor) -> file.file(duty, request.evidence(), by, actor));
    }

    @POST
    @Path("duties/{id}/returns")
    @RolesAllowed({Roles.SAFETY_OFFICE, Roles.LEADER})
    public Response sendBack(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid ReturnRequest request) {
        return take(headers, id, DutyAction.RETURN, request, (duty, by, actor) -> {
            String filing = Texts.required(request.filingId(), "filingId", "要退回的材料", Texts.SHORT);
            String reason = Texts.required(request.reason(), "reason", "退回理由", Texts.LONG);
            sendBack.sendBack(duty, filing, reason, by);
        });
    }

    private Response take(StepHeaders headers, String id, DutyAction action, Object body, DutySteps.Change change) {
        return Retries.of(() -> idempotency.once(headers.key, body, () -> {
            Duty duty = steps.take(id, action, headers.ifMatch, change);
            duties.flush();
            return Response.ok(details.of(duty)).tag(ETags.of(duty.version())).build();
        }));
    }
}
