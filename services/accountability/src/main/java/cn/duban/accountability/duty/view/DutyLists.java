package cn.duban.accountability.duty.view;

import cn.duban.accountability.duty.DutyScope;
import cn.duban.accountability.duty.Period;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.page.Condition;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Lists of duties in the caller's scope. */
@ApplicationScoped
public class DutyLists {
    private final Sql sql;
    private final DutyScope scope;
    private final CurrentUser user;
    private final Clock clock;

    DutyLists(Sql sql, DutyScope scope, CurrentUser user, Clock clock) {
        this.sql = sql;
        this.scope = scope;
        this.user = user;
        this.clock = clock;
    }

    /** One page of what fits; the total is exact up to ten thousand. */
    public Page<DutyRow> page(DutyFilter filter, PageRequest page) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return condition(filter).page(sql, DutyRow.COLUMNS, filter.sort().sql(), row -> DutyRow.read(row, now), page);
    }

    /** The duty as the lists show it. */
    public DutyRow row(String id) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return sql.first("select " + DutyRow.COLUMNS + " from duty d where d.id = ?", row -> DutyRow.read(row, now), id)
                .orElseThrow(DutyScope::missing);
    }

    private Condition condition(DutyFilter filter) {
        Condition condition = new Condition("duty d");
        if (filter.mine()) {
            condition.and("d.holder_username = ?", user.username());
        } else {
            condition.and(scope.predicate(condition.values()));
        }
        Period period = filter.period();
        condition
                .and("d.state = ?", name(filter.state()))
                .and("d.cycle = ?", name(filter.cycle()))
                .and("d.organisation_id = ?", text(filter.organisation))
                .and("d.post_id = ?", text(filter.post))
                .within("d.division_path", filter.divisionCode)
                .and("d.period_start = ?", period == null ? null : period.start());
        Integer year = filter.year();
        if (year != null) {
            condition
                    .and("d.period_end >= ?", LocalDate.of(year, 1, 1))
                    .and("d.period_end < ?", LocalDate.of(year + 1, 1, 1));
        }
        return condition.contains(filter.q, "d.search_key");
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private static @Nullable String name(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }
}
