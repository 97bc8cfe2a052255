package cn.duban.hazard.view;

import cn.duban.hazard.steps.HazardScope;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.page.Condition;
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
        return query(filter).page(sql, HazardRow.COLUMNS, filter.sort().sql(), row -> HazardRow.read(row, names), page);
    }

    /** All that fits, up to {@link #MOST_EXPORTED}. */
    public List<HazardRow> all(HazardFilter filter) {
        return query(filter)
                .first(MOST_EXPORTED, sql, HazardRow.COLUMNS, filter.sort().sql(), row -> HazardRow.read(row, names));
    }

    /**
     * The caller must see some hazard of the enterprise.
     *
     * @throws cn.duban.platform.problem.NotFoundProblem otherwise, whether or not there is such an enterprise
     */
    public void checkEnterprise(String enterpriseId) {
        HazardFilter filter = new HazardFilter();
        filter.enterprise = enterpriseId;
        if (!query(filter).any(sql)) {
            throw new NotFoundProblem("enterprise", "没有这家企业的隐患", "没有这家企业的隐患，或者您无权查看");
        }
    }

    private Condition query(HazardFilter filter) {
        Condition seen = new Condition("hazard h").and(scope.predicate());
        return filter.narrow(seen, user.username(), OffsetDateTime.now(clock));
    }
}
