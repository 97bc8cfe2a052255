package cn.duban.accountability.duty.web;

import cn.duban.accountability.duty.Duty;
import cn.duban.accountability.duty.process.RecurringDutyProcess;
import cn.duban.accountability.duty.view.DutyDetails;
import cn.duban.accountability.duty.view.DutyFilter;
import cn.duban.accountability.duty.view.DutyLists;
import cn.duban.accountability.duty.view.DutyOverviews;
import cn.duban.accountability.duty.view.DutyRow;
import cn.duban.accountability.duty.view.LeaderPages;
import cn.duban.accountability.duty.view.OverviewFilter;
import cn.duban.casework.process.ProcessHistory;
import cn.duban.deadline.DeadlineView;
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

/** Reads duties: lists, one's own page, the superior's overview. Administrators have no case data. */
@Path("/")
@RolesAllowed({
    Roles.GRID_INSPECTOR,
    Roles.SUPERVISOR,
    Roles.SUPERVISOR_HEAD,
    Roles.SAFETY_OFFICE,
    Roles.LEADER,
    Roles.DISCIPLINE
})
public class DutyResource {
    private final DutyDetails details;
    private final DutyLists lists;
    private final LeaderPages pages;
    private final DutyOverviews overviews;
    private final ProcessHistory history;

    DutyResource(
            DutyDetails details, DutyLists lists, LeaderPages pages, DutyOverviews overviews, ProcessHistory history) {
        this.details = details;
        this.lists = lists;
        this.pages = pages;
        this.overviews = overviews;
        this.history = history;
    }

    @GET
    @Path("duties")
    public Page<DutyRow> list(@BeanParam DutyFilter filter, @BeanParam PageRequest page) {
        return lists.page(filter, page);
    }

    @GET
    @Path("duties/mine")
    public LeaderPages.LeaderPage mine() {
        return pages.mine();
    }

    @GET
    @Path("duties/compliance")
    @RolesAllowed({Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER, Roles.DISCIPLINE})
    public DutyOverviews.DutyOverview compliance(@BeanParam OverviewFilter filter) {
        return overviews.of(filter);
    }

    @GET
    @Path("duties/{id}")
    public Response get(@PathParam("id") String id) {
        Duty duty = details.visible(id);
        return Response.ok(details.of(duty)).tag(ETags.of(duty.version())).build();
    }

    @GET
    @Path("duties/{id}/deadlines")
    public List<DeadlineView> deadlines(@PathParam("id") String id) {
        return details.deadlines(details.visible(id));
    }

    @GET
    @Path("duties/{id}/process")
    public List<ProcessHistory.View> process(@PathParam("id") String id) {
        details.visible(id);
        return List.of(history.view(id, RecurringDutyProcess.KEY, RecurringDutyProcess.RESOURCE));
    }
}
