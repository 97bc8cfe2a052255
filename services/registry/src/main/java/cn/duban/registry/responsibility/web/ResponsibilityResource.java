package cn.duban.registry.responsibility.web;

import cn.duban.platform.directory.Directory;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import cn.duban.platform.problem.NotFoundProblem;
import cn.duban.registry.enterprise.EnterpriseScope;
import cn.duban.registry.enterprise.Enterprises;
import cn.duban.registry.responsibility.CoverageReport;
import cn.duban.registry.responsibility.WhoIsResponsible;
import cn.duban.responsibility.Answer;
import cn.duban.responsibility.Outcome;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who answers for an enterprise or a place, and where nobody or more than one does. */
@Path("/")
public class ResponsibilityResource {
    private final WhoIsResponsible whoIsResponsible;
    private final CoverageReport coverage;
    private final EnterpriseScope scope;
    private final Enterprises enterprises;
    private final Directory directory;
    private final Clock clock;

    ResponsibilityResource(
            WhoIsResponsible whoIsResponsible,
            CoverageReport coverage,
            EnterpriseScope scope,
            Enterprises enterprises,
            Directory directory,
            Clock clock) {
        this.whoIsResponsible = whoIsResponsible;
        this.coverage = coverage;
        this.scope = scope;
        this.enterprises = enterprises;
        this.directory = directory;
        this.clock = clock;
    }

    @GET
    @Path("responsibility")
    @Authenticated
    @Transactional
    public Answer responsibility(
            @QueryParam("enterprise") @Nullable String enterprise,
            @QueryParam("division") @Nullable String division,
            @QueryParam("matter") @Nullable String matter,
            @QueryParam("asOf") @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        if (enterprise == null) {
            return whoIsResponsible.ofPlace(division, matter, day);
        }
        if (enterprises.visible(enterprise, scope.predicate()).isEmpty()) {
            throw new NotFoundProblem("no-enterprise", "没有这家企业", "该企业未登记，或不在您的查询范围内。");
        }
        return whoIsResponsible.ofEnterprise(enterprise, matter, day);
    }

    @GET
    @Path("coverage")
    @RolesAllowed({Roles.SAFETY_OFFICE, Roles.LEADER, Roles.DISCIPLINE, Roles.SUPERVISOR_HEAD, Roles.ADMIN})
    public Page<CoverageReport.Entry> coverage(
            @QueryParam("outcome") @Nullable Outcome outcome,
            @QueryParam("division") @Nullable String division,
            @BeanParam PageRequest page) {
        String path = division == null ? null : path(division);
        List<CoverageReport.Entry> all = coverage.entries(scope.territories(), path, outcome, LocalDate.now(clock));
        List<CoverageReport.Entry> items =
                all.stream().skip(page.offset()).limit(page.size()).toList();
        return page.with(items, all.size());
    }

    private String path(String division) {
        return directory
                .division(division)
                .orElseThrow(() -> new NotFoundProblem("no-division", "没有这个行政区划", "行政区划代码 " + division + " 未登记。"))
                .path();
    }
}
