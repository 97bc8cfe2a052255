package cn.duban.hazard.view.web;

import cn.duban.casework.paper.PressRoom;
import cn.duban.casework.process.ProcessHistory;
import cn.duban.deadline.DeadlineView;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.StepLog;
import cn.duban.hazard.view.HazardDetails;
import cn.duban.hazard.view.HazardExport;
import cn.duban.hazard.view.HazardFilter;
import cn.duban.hazard.view.HazardLists;
import cn.duban.hazard.view.HazardRow;
import cn.duban.hazard.workflow.process.HazardRectificationProcess;
import cn.duban.platform.concurrency.ETags;
import cn.duban.platform.file.SavedAs;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads hazards. Administrators have no case data. */
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
public class HazardResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final HazardDetails details;
    private final HazardLists lists;
    private final ProcessHistory process;
    private final PressRoom exports = new PressRoom();

    HazardResource(HazardDetails details, HazardLists lists, ProcessHistory process) {
        this.details = details;
        this.lists = lists;
        this.process = process;
    }

    @GET
    @Path("hazards")
    public Page<HazardRow> list(@BeanParam HazardFilter filter, @BeanParam PageRequest page) {
        return lists.page(filter, page);
    }

    @GET
    @Path("hazards.xlsx")
    @Produces(XLSX)
    public Response export(@BeanParam HazardFilter filter) {
        return Response.ok(exports.set(() -> workbook(filter)), XLSX)
                .header(SavedAs.HEADER, SavedAs.attachment("隐患清单.xlsx"))
                .build();
    }

    private byte[] workbook(HazardFilter filter) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            HazardExport.write(lists.all(filter), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @GET
    @Path("hazards/{id}")
    public Response get(@PathParam("id") String id) {
        Hazard hazard = details.visible(id);
        return Response.ok(details.of(hazard)).tag(ETags.of(hazard.version())).build();
    }

    @GET
    @Path("hazards/{id}/history")
    public StepLog history(@PathParam("id") String id) {
        return details.visible(id).steps();
    }

    @GET
    @Path("hazards/{id}/deadlines")
    public List<DeadlineView> deadlines(@PathParam("id") String id) {
        return details.deadlines(details.visible(id));
    }

    @GET
    @Path("hazards/{id}/process")
    @Produces(MediaType.APPLICATION_JSON)
    public ProcessHistory.View process(@PathParam("id") String id) {
        details.visible(id);
        return process.view(id, HazardRectificationProcess.KEY, HazardRectificationProcess.RESOURCE);
    }
}
