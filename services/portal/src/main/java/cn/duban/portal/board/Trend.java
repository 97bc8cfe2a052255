package cn.duban.portal.board;

import cn.duban.platform.identity.Scope;
import cn.duban.platform.sql.Sql;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Reported, written off and missed per day, without what is confidential. Counted at most every ten seconds for one
 * scope: days change slowly.
 */
@ApplicationScoped
public class Trend {
    private static final int DAYS = 30;
    private static final String COUNT = """
            with day as (select generate_series(?::date, ?::date, interval '1 day')::date as date),
            fact as (
                select (h.reported_at at time zone 'Asia/Shanghai')::date as date, 1 as reported, 0 as written_off, 0 as missed
                from hazard_view h
                where h.reported_at >= ?::date and (h.division_path like any(?::text[]) or h.responsible_organisations && ?::text[]
                    or h.handler_organisation = any(?::text[]) or h.enterprise_id = any(?::text[]))
                union all
                select (h.written_off_at at time zone 'Asia/Shanghai')::date, 0, 1, 0
                from hazard_view h
                where h.written_off_at >= ?::date and (h.division_path like any(?::text[]) or h.responsible_organisations && ?::text[]
                    or h.handler_organisation = any(?::text[]) or h.enterprise_id = any(?::text[]))
                union all
                select (d.missed_at at time zone 'Asia/Shanghai')::date, 0, 0, 1
                from deadline_view d
                where d.missed_at >= ?::date and d.subject_type not in ('case', 'interview', 'listing')
                    and (d.division_path like any(?::text[]) or d.organisation = any(?::text[])
                    or d.organisation = any(?::text[]))
            )
            select day.date, coalesce(sum(reported), 0), coalesce(sum(written_off), 0), coalesce(sum(missed), 0)
            from day left join fact using (date) group by day.date order by day.date
            """;

    private final Sql sql;
    private final Clock clock;

    Trend(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The last thirty days, today included. */
    @CacheResult(cacheName = "trend")
    public List<Day> lastDays(Scope scope) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = today.minusDays(DAYS - 1);
        String[] paths = scope.divisionPaths().stream().map(path -> path + "%").toArray(String[]::new);
        String[] bodies = scope.organisations().toArray(String[]::new);
        String[] enterprises = scope.enterprises().toArray(String[]::new);
        return sql.query(
                COUNT,
                row -> new Day(row.getObject(1, LocalDate.class), row.getInt(2), row.getInt(3), row.getInt(4)),
                first,
                today,
                first,
                paths,
                bodies,
                bodies,
                enterprises,
                first,
                paths,
                bodies,
                bodies,
                enterprises,
                first,
                paths,
                bodies,
                enterprises);
    }

    /** What happened on one day. */
    public record Day(LocalDate date, int reported, int writtenOff, int missed) {}
}
