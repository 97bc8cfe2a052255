package cn.duban.incident.relay.web;

import cn.duban.casework.web.StepHeaders;
import cn.duban.contracts.incident.NoticeRecipient;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.incident.lifecycle.IncidentAction;
import cn.duban.incident.lifecycle.ReportRights;
import cn.duban.incident.view.web.StepEndpoint;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.problem.ForbiddenProblem;
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
import java.util.Map;
import java.util.Set;

/** Tells the bodies beside the chain (493号令 art. 10) and takes their receipts. */
@Path("/")
@RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER})
public class NoticeResource {
    private final StepEndpoint steps;

    NoticeResource(StepEndpoint steps) {
        this.steps = steps;
    }

    /** Whom a level tells. */
    public record NoticeRequest(
            @NotNull(message = "请选择层级") RelayLevel level,

            @NotNull(message = "请选择通报对象") @Size(max = 20, message = "通报对象不得超过 20 个") List<NoticeRecipient> recipients) {}

    @POST
    @Path("incidents/{id}/notices")
    public Response send(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid NoticeRequest request) {
        return steps.take(headers, id, IncidentAction.SEND_NOTICE, request, (incident, by, actor) -> {
            boolean own = incident.relay()
                    .leg(request.level())
                    .filter(leg -> ReportRights.takes(incident, leg, actor))
                    .isPresent();
            if (!own) {
                throw new ForbiddenProblem("not-your-level", "不是本级", "只能由该层级的值班人员办理");
            }
            incident.sendNotices(request.level(), Set.copyOf(request.recipients()), by);
        });
    }

    @POST
    @Path("incidents/{id}/notices/{noticeId}/receipts")
    public Response receipt(
            @BeanParam StepHeaders headers, @PathParam("id") String id, @PathParam("noticeId") String noticeId) {
        return steps.take(
                headers, id, IncidentAction.RECEIPT_NOTICE, Map.of("notice", noticeId), (incident, by, actor) -> {
                    boolean own = incident.log()
                            .notice(noticeId)
                            .filter(notice -> actor.actsFor(notice.body().id()))
                            .isPresent();
                    if (!own) {
                        throw new ForbiddenProblem("not-your-notice", "不是发给本单位的", "只能由被通报单位签收");
                    }
                    incident.receiptNotice(noticeId, by);
                });
    }
}
