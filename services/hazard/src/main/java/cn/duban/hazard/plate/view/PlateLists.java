package cn.duban.hazard.plate.view;

import cn.duban.hazard.steps.HazardScope;
import cn.duban.platform.page.Counted;
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
        PlateQuery query = query(filter);
        long total = sql.first(Counted.rows(query.sql()), row -> row.getLong(1), query.values())
                .orElse(0L);
        List<PlateRow> rows = sql.query(
                "select " + PlateRow.COLUMNS + query.sql() + " order by p.proposed_at desc, p.id limit ? offset ?",
                PlateRow::read,
                query.values(page.size(), page.offset()));
        return page.withCounted(rows, total);
    }

    /** All plates of a hazard, the first one first: one history, however often it is listed and raised. */
    public List<PlateRow> ofHazard(String hazardId) {
        scope.check(hazardId);
        PlateQuery query = new PlateQuery(scope.predicate()).ofHazard(hazardId);
        return sql.query(
                "select " + PlateRow.COLUMNS + query.sql() + " order by p.round", PlateRow::read, query.values());
    }

    /** How many stand where, and how many are late. */
    public PlateBoard board(PlateFilter filter) {
        PlateQuery query = query(filter);
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
                query.valuesAfter(now, now, now.plusHours(HOURS))));
    }

    private PlateQuery query(PlateFilter filter) {
        return new PlateQuery(scope.predicate()).narrow(filter, OffsetDateTime.now(clock));
    }
}
