package cn.duban.incident.view.web;

import cn.duban.casework.process.ProcessHistory;
import cn.duban.deadline.DeadlineView;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.view.IncidentDetail;
import cn.duban.incident.view.IncidentDetails;
import cn.duban.incident.view.IncidentFilter;
import cn.duban.incident.view.IncidentLists;
import cn.duban.incident.view.IncidentRow;
import cn.duban.incident.workflow.process.ProcessViews;
import cn.duban.platform.concurrency.ETags;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Reads incidents. Administrators have no case data. */
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
public class IncidentResource {
    private final IncidentDetails details;
    private final IncidentLists lists;
    private final ProcessViews processes;

    IncidentResource(IncidentDetails details, IncidentLists lists, ProcessViews processes) {
        this.details = details;
        this.lists = lists;
        this.processes = processes;
    }

    @GET
    @Path("incidents")
    public Page<IncidentRow> list(@BeanParam IncidentFilter filter, @BeanParam PageRequest page) {
        return lists.page(filter, page);
    }

    @GET
    @Path("incidents/{id}")
    public Response get(@PathParam("id") String id) {
        Incident incident = details.visible(id);
        return Response.ok(details.of(incident))
                .tag(ETags.of(incident.version()))
                .build();
    }

    @GET
    @Path("incidents/{id}/statements")
    public List<IncidentDetail.Said> statements(@PathParam("id") String id) {
        return details.statements(details.visible(id));
    }

    @GET
    @Path("incidents/{id}/deadlines")
    public List<DeadlineView> deadlines(@PathParam("id") String id) {
        return details.deadlines(details.visible(id));
    }

    @GET
    @Path("incidents/{id}/process")
    public List<ProcessHistory.View> process(@PathParam("id") String id) {
        details.visible(id);
        return processes.of(id);
    }
}
