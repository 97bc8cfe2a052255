package cn.duban.incident.statistics;

import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.IncidentKind;
import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.incident.statistics.Statistics.ByDivision;
import cn.duban.incident.statistics.Statistics.ByGrade;
import cn.duban.incident.statistics.Statistics.ByKind;
import cn.duban.incident.statistics.Statistics.Figures;
import cn.duban.incident.steps.IncidentScope;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.sql.Sql;
import cn.duban.platform.sql.Sums;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Counts what the caller may see: three grouped queries, whatever the number of places. */
@ApplicationScoped
public class CountIncidents {
    private static final String FIGURES = "count(*), coalesce(sum(i.deaths), 0), coalesce(sum(i.serious_injuries), 0),"
            + " coalesce(sum(i.loss_fen), 0), count(*) filter (where i.state in ('ARCHIVED', 'EVALUATED')),"
            + " count(*) filter (where i.late), count(*) filter (where i.omitted)";
    private static final Figures NONE = Figures.of(0, 0, 0, 0, 0, 0, 0);

    private final Sql sql;
    private final IncidentScope scope;
    private final Directory directory;

    CountIncidents(Sql sql, IncidentScope scope, Directory directory) {
        this.sql = sql;
        this.scope = scope;
        this.directory = directory;
    }

    /** The figures of the place and all below. One transaction, so that the tables agree with each other. */
    @Transactional
    public Statistics in(DivisionChanged place, Period period) {
        sql.update("set transaction isolation level repeatable read read only");
        List<ByDivision> divisions = byDivision(place, period);
        Figures total = divisions.stream().map(ByDivision::figures).reduce(NONE, Figures::plus);
        return new Statistics(
                period.from(),
                period.to(),
                place.code(),
                place.name(),
                total,
                divisions,
                byGrade(place, period),
                byKind(place, period));
    }

    private List<ByDivision> byDivision(DivisionChanged place, Period period) {
        // The part of the path after the place's own: the code of the division directly below, empty for the place.
        String below = "split_part(substr(i.division_path, " + (place.path().length() + 1) + "), '/', 1)";
        return query("select " + below + ", " + FIGURES, place, period, "group by 1 order by 1", row -> {
            String part = row.getString(1);
            String code = part.isEmpty() ? place.code() : part;
            return new ByDivision(code, part.isEmpty() ? place.name() + "本级" : name(code), figures(row));
        });
    }

    private List<ByGrade> byGrade(DivisionChanged place, Period period) {
        String select = "select i.grade, count(*), coalesce(sum(i.deaths), 0)";
        // By name they would stand in no order a reader knows.
        String order = "group by i.grade order by array_position("
                + "array['ESPECIALLY_MAJOR', 'MAJOR', 'LARGER', 'GENERAL'], i.grade)";
        return query(select, place, period, order, row -> {
            String grade = row.getString(1);
            return new ByGrade(grade == null ? null : IncidentGrade.valueOf(grade), row.getLong(2), Sums.of(row, 3));
        });
    }

    private List<ByKind> byKind(DivisionChanged place, Period period) {
        String select = "select i.kind, count(*), coalesce(sum(i.deaths), 0)";
        return query(
                select,
                place,
                period,
                "group by i.kind order by 2 desc, 1",
                row -> new ByKind(IncidentKind.valueOf(row.getString(1)), row.getLong(2), Sums.of(row, 3)));
    }

    private <T> List<T> query(
            String select, DivisionChanged place, Period period, String group, Sql.RowReader<T> reader) {
        List<Object> values = new ArrayList<>();
        String where = " from incident i where " + scope.predicate(values) + " and i.division_path like ?" + " and "
                + Happened.COUNTED + " and " + Happened.AT + " >= ? and " + Happened.AT + " < ? ";
        values.addAll(List.of(place.path() + "%", period.begins(), period.ends()));
        return sql.query(select + where + group, reader, values.toArray());
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return Figures.of(
                row.getLong(2),
                Sums.of(row, 3),
                Sums.of(row, 4),
                Sums.of(row, 5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8));
    }

    private String name(String code) {
        return directory.division(code).map(DivisionChanged::name).orElse(code);
    }
}
