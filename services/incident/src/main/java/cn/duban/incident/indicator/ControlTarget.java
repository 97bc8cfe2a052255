package cn.duban.incident.indicator;

import cn.duban.contracts.Basis;
import cn.duban.platform.sql.Sums;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A target with what is there so far.
 *
 * @param setBy name of who set it
 * @param exceededAt since when it is known to be exceeded, null while it is not
 */
record ControlTarget(
        String divisionCode,
        String divisionName,
        String divisionPath,
        int year,
        Limits limits,
        Basis basis,
        boolean verified,
        String setBy,
        OffsetDateTime setAt,
        @Nullable OffsetDateTime exceededAt,
        long version,
        Actuals actuals) {

    /** Columns of alias {@code t} with the actuals as alias {@code a}. */
    static final String COLUMNS = "t.division_code, t.division_name, t.division_path, t.year, t.deaths, t.incidents,"
            + " t.larger_incidents, t.document, t.clause, t.verified, t.set_by_name, t.set_at, t.exceeded_at, t.version,"
            + " a.deaths as actual_deaths, a.incidents as actual_incidents, a.larger as actual_larger";

    static ControlTarget read(ResultSet row) throws SQLException {
        return new ControlTarget(
                row.getString("division_code"),
                row.getString("division_name"),
                row.getString("division_path"),
                row.getInt("year"),
                new Limits(
                        row.getObject("deaths", Integer.class),
                        row.getObject("incidents", Integer.class),
                        row.getObject("larger_incidents", Integer.class)),
                new Basis(row.getString("document"), row.getString("clause")),
                row.getBoolean("verified"),
                row.getString("set_by_name"),
                row.getObject("set_at", OffsetDateTime.class),
                row.getObject("exceeded_at", OffsetDateTime.class),
                row.getLong("version"),
                new Actuals(
                        Sums.count(row, "actual_deaths"),
                        Sums.count(row, "actual_incidents"),
                        Sums.count(row, "actual_larger")));
    }

    /** Whether any measure is above its limit now. */
    boolean exceeded() {
        return !limits.exceededBy(actuals).isEmpty();
    }
}
