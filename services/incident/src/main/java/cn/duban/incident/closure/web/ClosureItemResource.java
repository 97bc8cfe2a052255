package cn.duban.incident.closure.web;

import cn.duban.casework.evidence.EvidenceIds;
import cn.duban.casework.evidence.EvidenceLinks;
import cn.duban.casework.input.Texts;
import cn.duban.casework.web.StepHeaders;
import cn.duban.incident.closure.CarryOut;
import cn.duban.incident.closure.PlanItems;
import cn.duban.incident.closure.PlanItems.ClosureItemRequest;
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

/** Measures, sanctions and education, item by item. */
@Path("/")
public class ClosureItemResource {
    private final StepEndpoint steps;
    private final CarryOut carryOut;
    private final PlanItems items;
    private final EvidenceLinks evidence;

    ClosureItemResource(StepEndpoint steps, CarryOut carryOut, PlanItems items, EvidenceLinks evidence) {
        this.steps = steps;
        this.carryOut = carryOut;
        this.items = items;
        this.evidence = evidence;
    }

    /** What came of it. */
    public record ItemCompletion(
            @Nullable String result,

            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<String> evidenceIds) {}

    @POST
    @Path("incidents/{id}/closure/items")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER})
    public Response add(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid ClosureItemRequest request) {
        return steps.take(
                headers,
                id,
                IncidentAction.ADD_CLOSURE_ITEM,
                request,
                (incident, by, actor) -> carryOut.add(incident, items.of(request), by));
    }

    @POST
    @Path("incidents/{id}/closure/items/{itemId}/completions")
    @RolesAllowed({
        Roles.ENTERPRISE_REPORTER,
        Roles.ENTERPRISE_HEAD,
        Roles.GRID_INSPECTOR,
        Roles.SUPERVISOR,
        Roles.SUPERVISOR_HEAD,
        Roles.SAFETY_OFFICE,
        Roles.LEADER
    })
    public Response complete(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @PathParam("itemId") String itemId,
            @NotNull(message = "请求没有内容") @Valid ItemCompletion request) {
        return steps.take(headers, id, IncidentAction.COMPLETE_CLOSURE_ITEM, request, (incident, by, actor) -> {
            List<String> files = EvidenceIds.of(request.evidenceIds());
            String result = Texts.required(request.result(), "result", "落实结果", Texts.LONG);
            carryOut.complete(incident, itemId, result, files, by, actor);
            evidence.attach(id, files, by.username());
        });
    }
}
