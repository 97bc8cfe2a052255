package cn.duban.hazard.plate.web;

import cn.duban.casework.process.ProcessHistory;
import cn.duban.deadline.DeadlineView;
import cn.duban.hazard.plate.Plate;
import cn.duban.hazard.plate.PlateLog;
import cn.duban.hazard.plate.process.HazardPlateProcess;
import cn.duban.hazard.plate.view.PlateBoard;
import cn.duban.hazard.plate.view.PlateDetails;
import cn.duban.hazard.plate.view.PlateFilter;
import cn.duban.hazard.plate.view.PlateLists;
import cn.duban.hazard.plate.view.PlateRow;
import cn.duban.platform.concurrency.ETags;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Reads plates. Administrators have no case data. */
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
public class PlateResource {
    private final PlateDetails details;
    private final PlateLists lists;
    private final ProcessHistory process;

    PlateResource(PlateDetails details, PlateLists lists, ProcessHistory process) {
        this.details = details;
        this.lists = lists;
        this.process = process;
    }

    @GET
    @Path("plates")
    public Page<PlateRow> list(@BeanParam PlateParams params, @BeanParam PageRequest page) {
        return lists.page(params.filter(), page);
    }

    @GET
    @Path("plates/board")
    public PlateBoard board(@BeanParam PlateParams params) {
        PlateFilter filter = params.filter();
        return lists.board(filter);
    }

    @GET
    @Path("hazards/{id}/plates")
    public List<PlateRow> ofHazard(@PathParam("id") String id) {
        return lists.ofHazard(id);
    }

    @GET
    @Path("plates/{id}")
    public Response get(@PathParam("id") String id) {
        Plate plate = details.visible(id);
        return Response.ok(details.of(plate)).tag(ETags.of(plate.version())).build();
    }

    @GET
    @Path("plates/{id}/history")
    public PlateLog history(@PathParam("id") String id) {
        return details.visible(id).steps();
    }

    @GET
    @Path("plates/{id}/deadlines")
    public List<DeadlineView> deadlines(@PathParam("id") String id) {
        return details.deadlines(details.visible(id));
    }

    @GET
    @Path("plates/{id}/process")
    @Produces(MediaType.APPLICATION_JSON)
    public ProcessHistory.View process(@PathParam("id") String id) {
        details.visible(id);
        return process.view(id, HazardPlateProcess.KEY, HazardPlateProcess.RESOURCE);
    }
}
