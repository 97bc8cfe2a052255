package cn.duban.accountability.view.web;

import cn.duban.accountability.cases.AccountabilityCase;
import cn.duban.accountability.interview.Interview;
import cn.duban.accountability.listing.Listing;
import cn.duban.accountability.view.CaseFilter;
import cn.duban.accountability.view.CaseRow;
import cn.duban.accountability.view.CaseViews;
import cn.duban.accountability.view.InterviewViews;
import cn.duban.accountability.view.ListingViews;
import cn.duban.accountability.view.Standings;
import cn.duban.accountability.workflow.process.ProcessViews;
import cn.duban.casework.process.ProcessHistory;
import cn.duban.contracts.accountability.CaseStage;
import cn.duban.platform.concurrency.ETags;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads cases, interviews and listings. Administrators have no case data. */
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
public class MatterResource {
    private final CaseViews cases;
    private final InterviewViews interviews;
    private final ListingViews listings;
    private final Standings standings;
    private final ProcessViews processes;

    MatterResource(
            CaseViews cases,
            InterviewViews interviews,
            ListingViews listings,
            Standings standings,
            ProcessViews processes) {
        this.cases = cases;
        this.interviews = interviews;
        this.listings = listings;
        this.standings = standings;
        this.processes = processes;
    }

    @GET
    @Path("cases")
    public Page<CaseRow> cases(@BeanParam CaseFilter filter, @BeanParam PageRequest page) {
        return cases.page(filter, page);
    }

    @GET
    @Path("cases/board")
    @RolesAllowed({Roles.SAFETY_OFFICE, Roles.LEADER, Roles.DISCIPLINE})
    public Map<CaseStage, Long> board() {
        return cases.board();
    }

    @GET
    @Path("cases/{id}")
    public Response oneCase(@PathParam("id") String id) {
        AccountabilityCase one = cases.visibleCase(id);
        return Response.ok(cases.of(one)).tag(ETags.of(one.version())).build();
    }

    @GET
    @Path("cases/{id}/process")
    public List<ProcessHistory.View> caseProcess(@PathParam("id") String id) {
        return processes.of(AccountabilityCase.TYPE, cases.visibleCase(id).id());
    }

    @GET
    @Path("interviews")
    public Page<InterviewViews.Row> interviews(
            @QueryParam("q") @Nullable String q,
            @QueryParam("state") @Nullable String state,
            @BeanParam PageRequest page) {
        return interviews.page(q, state, page);
    }

    @GET
    @Path("interviews/{id}")
    public Response interview(@PathParam("id") String id) {
        Interview one = interviews.visibleInterview(id);
        return Response.ok(interviews.of(one)).tag(ETags.of(one.version())).build();
    }

    @GET
    @Path("interviews/{id}/process")
    public List<ProcessHistory.View> interviewProcess(@PathParam("id") String id) {
        return processes.of(Interview.TYPE, interviews.visibleInterview(id).id());
    }

    @GET
    @Path("listings")
    public Page<ListingViews.Row> listings(
            @QueryParam("q") @Nullable String q,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("state") @Nullable String state,
            @BeanParam PageRequest page) {
        return listings.page(q, kind, state, page);
    }

    @GET
    @Path("listings/{id}")
    public Response listing(@PathParam("id") String id) {
        Listing one = listings.visibleListing(id);
        return Response.ok(listings.of(one)).tag(ETags.of(one.version())).build();
    }

    /** What holds for a body, a post or an enterprise, wherever it appears. */
    @GET
    @Path("standings/{subjectId}")
    public List<Standings.Standing> standing(@PathParam("subjectId") String subjectId) {
        return standings.of(subjectId);
    }
}
