package cn.duban.incident.relay.web;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.input.Texts;
import cn.duban.casework.web.StepHeaders;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.incident.lifecycle.DirectCall;
import cn.duban.incident.lifecycle.Enterprise;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.IncidentAction;
import cn.duban.incident.lifecycle.RelayLeg;
import cn.duban.incident.lifecycle.ReportRights;
import cn.duban.incident.view.web.StepEndpoint;
import cn.duban.platform.bounds.Happened;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.problem.ForbiddenProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down reports by telephone past the chain (21号令 art. 6(2), 8 and 9). */
@Path("/")
@RolesAllowed({
    Roles.ENTERPRISE_REPORTER,
    Roles.ENTERPRISE_HEAD,
    Roles.SUPERVISOR,
    Roles.SUPERVISOR_HEAD,
    Roles.SAFETY_OFFICE,
    Roles.LEADER
})
public class DirectReportResource {
    private final StepEndpoint steps;

    DirectReportResource(StepEndpoint steps) {
        this.steps = steps;
    }

    /**
     * Who was told, and when.
     *
     * @param from level that called; left out by the enterprise
     * @param answeredBy who took the call, in words
     */
    public record DirectReportRequest(
            @Nullable RelayLevel from,
            @NotNull(message = "请选择报告对象") RelayLevel to,
            @Nullable String answeredBy,
            @NotNull(message = "请填写报告时间") @Happened OffsetDateTime calledAt,
            @Nullable String note) {}

    @POST
    @Path("incidents/{id}/direct-reports")
    public Response report(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid DirectReportRequest request) {
        String answered = Texts.required(request.answeredBy(), "answeredBy", "接听单位和人员", Texts.SHORT);
        String note = Texts.optional(request.note(), "note", "说明", Texts.LONG);
        return steps.take(
                headers,
                id,
                IncidentAction.REPORT_DIRECTLY,
                request,
                (incident, by, actor) -> incident.reportDirectly(new DirectCall(
                        UUID.randomUUID().toString(),
                        request.from(),
                        request.to(),
                        caller(incident, request.from(), actor),
                        answered,
                        request.calledAt(),
                        by,
                        note.isBlank() ? null : note)));
    }

    private static String caller(Incident incident, @Nullable RelayLevel from, Actor actor) {
        Enterprise enterprise = incident.enterprise();
        if (from == null && enterprise != null && ReportRights.ofEnterprise(incident, actor)) {
            return enterprise.name();
        }
        RelayLeg leg = from == null ? null : incident.relay().leg(from).orElse(null);
        if (leg == null || !ReportRights.takes(incident, leg, actor)) {
            throw new ForbiddenProblem("not-your-level", "不是本级", "只能登记本单位、本级自己作出的报告");
        }
        return leg.name();
    }
}
