package cn.duban.incident.fault.web;

import cn.duban.casework.actor.Body;
import cn.duban.casework.evidence.EvidenceIds;
import cn.duban.casework.evidence.EvidenceLinks;
import cn.duban.casework.input.Refusals;
import cn.duban.casework.input.Texts;
import cn.duban.casework.web.StepHeaders;
import cn.duban.contracts.incident.FaultKind;
import cn.duban.incident.fault.FaultLevel;
import cn.duban.incident.lifecycle.Fault;
import cn.duban.incident.lifecycle.IncidentAction;
import cn.duban.incident.view.web.StepEndpoint;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Suspicions of false or concealed reports, and what people decide about faults. */
@Path("/")
public class FaultResource {
    private final StepEndpoint steps;
    private final EvidenceLinks evidence;
    private final FaultLevel level;

    FaultResource(StepEndpoint steps, EvidenceLinks evidence, FaultLevel level) {
        this.steps = steps;
        this.evidence = evidence;
        this.level = level;
    }

    /** What is suspected of the enterprise, or of the body that reported. */
    public record SuspicionRequest(
            @NotNull(message = "请选择类别") FaultKind kind,
            @NotBlank(message = "请填写情况") String detail,

            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<String> evidenceIds) {}

    /** Whether it was one. */
    public record FaultDecision(
            @NotNull(message = "请选择是否成立") Boolean confirmed,
            @NotBlank(message = "请填写理由") String reason,

            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<String> evidenceIds) {}

    @POST
    @Path("incidents/{id}/faults")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER, Roles.DISCIPLINE})
    public Response suspect(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid SuspicionRequest request) {
        List<String> files = EvidenceIds.of(request.evidenceIds());
        return steps.take(headers, id, IncidentAction.SUSPECT_FAULT, request, (incident, by, actor) -> {
            Body about = incident.reportingBody();
            if (about == null) {
                throw Refusals.conflict("no-subject", "没有涉及单位", "本事故没有可以认定的报告单位");
            }
            String detail = Texts.required(request.detail(), "detail", "情况", Texts.LONG);
            incident.suspect(request.kind(), about, detail, files, by);
            evidence.attach(incident.id(), files, by.username());
        });
    }

    @POST
    @Path("incidents/{id}/faults/{faultId}/decisions")
    @RolesAllowed({Roles.SAFETY_OFFICE, Roles.LEADER, Roles.DISCIPLINE})
    public Response decide(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @PathParam("faultId") String faultId,
            @NotNull(message = "请求没有内容") @Valid FaultDecision request) {
        List<String> files = EvidenceIds.of(request.evidenceIds());
        return steps.take(headers, id, IncidentAction.DECIDE_FAULT, request, (incident, by, actor) -> {
            level.check(incident.log().fault(faultId).map(Fault::organisation).orElse(null), actor);
            boolean ofTheBody = incident.log()
                    .fault(faultId)
                    .map(Fault::organisation)
                    .filter(actor::actsFor)
                    .isPresent();
            String reason = Texts.required(request.reason(), "reason", "理由", Texts.LONG);
            incident.decideFault(faultId, request.confirmed(), reason, files, ofTheBody, by);
            evidence.attach(incident.id(), files, by.username());
        });
    }
}
