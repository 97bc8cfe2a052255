package cn.duban.hazard.view;

import cn.duban.hazard.steps.HazardScope;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.page.Counted;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import cn.duban.platform.problem.NotFoundProblem;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** Lists of hazards in the caller's scope. */
@ApplicationScoped
public class HazardLists {
    /** Longest list an export may hold. */
    public static final int MOST_EXPORTED = 20_000;

    private final Sql sql;
    private final HazardScope scope;
    private final CurrentUser user;
    private final Clock clock;
    private final Names names;

    HazardLists(Sql sql, HazardScope scope, CurrentUser user, Clock clock, Names names) {
        this.sql = sql;
        this.scope = scope;
        this.user = user;
        this.clock = clock;
        this.names = names;
    }

    /** One page of what fits. */
    public Page<HazardRow> page(HazardFilter filter, PageRequest page) {
        HazardQuery query = query(filter);
        long total = sql.first(Counted.rows(query.sql()), row -> row.getLong(1), query.values())
                .orElse(0L);
        List<HazardRow> rows = sql.query(
                "select " + HazardRow.COLUMNS + query.sql() + order(filter) + " limit ? offset ?",
                row -> HazardRow.read(row, names),
                query.values(page.size(), page.offset()));
        return page.withCounted(rows, total);
    }

    /** All that fits, up to {@link #MOST_EXPORTED}. */
    public List<HazardRow> all(HazardFilter filter) {
        HazardQuery query = query(filter);
        return sql.query(
                "select " + HazardRow.COLUMNS + query.sql() + order(filter) + " limit ?",
                row -> HazardRow.read(row, names),
                query.values(MOST_EXPORTED));
    }

    /**
     * The caller must see some hazard of the enterprise.
     *
     * @throws cn.duban.platform.problem.NotFoundProblem otherwise, whether or not there is such an enterprise
     */
    public void checkEnterprise(String enterpriseId) {
        HazardFilter filter = new HazardFilter();
        filter.enterprise = enterpriseId;
        HazardQuery query = query(filter);
        if (sql.query("select 1" + query.sql() + " limit 1", row -> 1, query.values())
                .isEmpty()) {
            throw new NotFoundProblem("enterprise", "没有这家企业的隐患", "没有这家企业的隐患，或者您无权查看");
        }
    }

    private HazardQuery query(HazardFilter filter) {
        return new HazardQuery(scope.predicate()).narrow(filter, user.username(), OffsetDateTime.now(clock));
    }

    private static String order(HazardFilter filter) {
        return " order by " + filter.sort().sql();
    }
}
