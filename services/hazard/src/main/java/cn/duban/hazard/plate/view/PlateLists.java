package cn.duban.hazard.plate.view;

import cn.duban.hazard.steps.HazardScope;
import cn.duban.platform.page.Condition;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** Lists of plates in the caller's scope: whoever sees the hazard sees its plates. */
@ApplicationScoped
public class PlateLists {
    private static final int HOURS = 72;
    /** A hazard is listed and raised a few times at most. */
    private static final int MOST_ROUNDS = 100;

    private final Sql sql;
    private final HazardScope scope;
    private final Clock clock;

    PlateLists(Sql sql, HazardScope scope, Clock clock) {
        this.sql = sql;
        this.scope = scope;
        this.clock = clock;
    }

    /** One page of what fits, the latest first. */
    public Page<PlateRow> page(PlateFilter filter, PageRequest page) {
        return query(filter).page(sql, PlateRow.COLUMNS, "p.proposed_at desc, p.id", PlateRow::read, page);
    }

    /** All plates of a hazard, the first one first: one history, however often it is listed and raised. */
    public List<PlateRow> ofHazard(String hazardId) {
        scope.check(hazardId);
        return seen().and("p.hazard_id = ?", hazardId)
                .first(MOST_ROUNDS, sql, PlateRow.COLUMNS, "p.round", PlateRow::read);
    }

    /** How many stand where, and how many are late. */
    public PlateBoard board(PlateFilter filter) {
        Condition query = query(filter);
        OffsetDateTime now = OffsetDateTime.now(clock);
        String counts = "select p.state, p.level, count(*) as n, count(*) filter (where p.due_at < ?) as overdue,"
                + " count(*) filter (where p.due_at >= ? and p.due_at < ?) as soon";
        return PlateBoard.of(sql.query(
                counts + query.sql() + " group by p.state, p.level order by p.state, p.level",
                row -> new PlateBoard.Cell(
                        row.getString("state"),
                        row.getString("level"),
                        row.getLong("n"),
                        row.getLong("overdue"),
                        row.getLong("soon")),
                query.parameters(now, now, now.plusHours(HOURS))));
    }

    private Condition query(PlateFilter filter) {
        return filter.narrow(seen(), OffsetDateTime.now(clock));
    }

    private Condition seen() {
        return new Condition("hazard_plate p join hazard h on h.id = p.hazard_id").and(scope.predicate());
    }
}
