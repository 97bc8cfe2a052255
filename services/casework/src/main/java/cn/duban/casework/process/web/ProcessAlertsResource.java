package cn.duban.casework.process.web;

import cn.duban.casework.input.Texts;
import cn.duban.casework.process.ProcessAlert;
import cn.duban.casework.process.ProcessAlerts;
import cn.duban.casework.process.ProcessRepairs;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Processes of this service that do not go on, or are not where their case is. */
@Path("/process-alerts")
@RolesAllowed(Roles.ADMIN)
public class ProcessAlertsResource {
    private final ProcessAlerts alerts;
    private final ProcessRepairs repairs;

    ProcessAlertsResource(ProcessAlerts alerts, ProcessRepairs repairs) {
        this.alerts = alerts;
        this.repairs = repairs;
    }

    /** @param goesOn whether the process goes on now; otherwise it is tried again within seconds */
    public record Tried(boolean goesOn) {}

    /** What was found about a process that is not where its case is. */
    public record Finding(@Nullable String finding) {}

    /** Those nobody has put right yet, the latest first. */
    @GET
    public Page<ProcessAlert> list(@BeanParam PageRequest page) {
        return page.with(alerts.open(page.size(), page.offset()), alerts.countOpen());
    }

    /** Tries once more what failed. */
    @POST
    @Path("/{id}/retries")
    public Tried retry(@PathParam("id") UUID id) {
        return new Tried(repairs.retry(id));
    }

    /** Moves the process to the newest version of its model and tries once more what failed. */
    @POST
    @Path("/{id}/moves")
    public Tried move(@PathParam("id") UUID id) {
        repairs.move(id);
        return new Tried(true);
    }

    /** Notes what was found; the case itself goes on without it. */
    @POST
    @Path("/{id}/findings")
    public void settle(@PathParam("id") UUID id, @NotNull(message = "请求没有内容") @Valid Finding request) {
        repairs.settle(id, Texts.required(request.finding(), "finding", "核对情况", Texts.SHORT));
    }
}
