package cn.duban.accountability.duty.view;

import cn.duban.accountability.duty.DutyScope;
import cn.duban.accountability.duty.Period;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.page.Counted;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import cn.duban.platform.sql.Sql;
import cn.duban.platform.sql.TextSearch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
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
        Condition condition = condition(filter);
        long total = sql.first(
                        Counted.rows(" from duty d where " + condition.sql()),
                        row -> row.getLong(1),
                        condition.values())
                .orElse(0L);
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<DutyRow> rows = sql.query(
                "select " + DutyRow.COLUMNS + " from duty d where " + condition.sql() + " order by "
                        + filter.sort().sql() + " limit ? offset ?",
                row -> DutyRow.read(row, now),
                condition.values(page.size(), page.offset()));
        return page.withCounted(rows, total);
    }

    /** The duty as the lists show it. */
    public DutyRow row(String id) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return sql.first("select " + DutyRow.COLUMNS + " from duty d where d.id = ?", row -> DutyRow.read(row, now), id)
                .orElseThrow(DutyScope::missing);
    }

    private Condition condition(DutyFilter filter) {
        Condition condition = new Condition();
        if (filter.mine()) {
            condition.and("d.holder_username = ?", user.username());
        } else {
            List<Object> values = new ArrayList<>();
            condition.all(scope.predicate(values), values);
        }
        condition.and("d.state = ?", name(filter.state()));
        condition.and("d.cycle = ?", name(filter.cycle()));
        condition.and("d.organisation_id = ?", text(filter.organisation));
        condition.and("d.post_id = ?", text(filter.post));
        String division = text(filter.divisionCode);
        condition.and("d.division_path like ?", division == null ? null : "%/" + TextSearch.escape(division) + "/%");
        Period period = filter.period();
        condition.and("d.period_start = ?", period == null ? null : period.start());
        Integer year = filter.year();
        if (year != null) {
            condition.and("d.period_end >= ?", LocalDate.of(year, 1, 1));
            condition.and("d.period_end < ?", LocalDate.of(year + 1, 1, 1));
        }
        List<Object> words = new ArrayList<>();
        condition.all(TextSearch.condition("d.search_key", filter.q, words), words);
        return condition;
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private static @Nullable String name(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }
}
