package cn.duban.incident.indicator;

import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.incident.statistics.Happened;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All control targets. */
@ApplicationScoped
class ControlTargets {
    private static final String WITH_ACTUALS = "select " + ControlTarget.COLUMNS + " from control_target t"
            + " cross join lateral (select coalesce(sum(i.deaths), 0) as deaths, count(*) as incidents,"
            + " count(*) filter (where i.grade in ('LARGER', 'MAJOR', 'ESPECIALLY_MAJOR')) as larger from incident i"
            + " where i.division_path ~>=~ t.division_path and i.division_path ~<~ (t.division_path || '~')"
            + " and " + Happened.COUNTED + " and " + Happened.AT
            + " >= make_timestamptz(t.year, 1, 1, 0, 0, 0, 'Asia/Shanghai')"
            + " and " + Happened.AT + " < make_timestamptz(t.year + 1, 1, 1, 0, 0, 0, 'Asia/Shanghai')) a";

    private static final String TURNED = "(t.exceeded_at is null) = (coalesce(a.deaths > t.deaths, false)"
            + " or coalesce(a.incidents > t.incidents, false) or coalesce(a.larger > t.larger_incidents, false))";

    private final Sql sql;

    ControlTargets(Sql sql) {
        this.sql = sql;
    }

    /** Targets of a place and those below it, as far as they lie in the territories. */
    List<ControlTarget> below(String path, int year, Collection<String> territories) {
        if (territories.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(List.of(year, path + "%"));
        territories.forEach(territory -> values.add(territory + "%"));
        String within = String.join(" or ", Collections.nCopies(territories.size(), "t.division_path like ?"));
        return sql.query(
                WITH_ACTUALS + " where t.year = ? and t.division_path like ? and (" + within + ")"
                        + " order by t.division_path",
                ControlTarget::read,
                values.toArray());
    }

    Optional<ControlTarget> find(String divisionCode, int year) {
        return sql.first(
                WITH_ACTUALS + " where t.division_code = ? and t.year = ?", ControlTarget::read, divisionCode, year);
    }

    /** Those of that year and later that became exceeded, or no longer are, since that was last written down. */
    List<ControlTarget> turnedSince(int year) {
        return sql.query(WITH_ACTUALS + " where t.year >= ? and " + TURNED, ControlTarget::read, year);
    }

    /** The one target, if that holds for it. */
    List<ControlTarget> turned(String divisionCode, int year) {
        return sql.query(
                WITH_ACTUALS + " where t.division_code = ? and t.year = ? and " + TURNED,
                ControlTarget::read,
                divisionCode,
                year);
    }

    /** Writes down that it is exceeded since then, or (null) no longer. @return false when another copy just did */
    boolean mark(ControlTarget target, @Nullable OffsetDateTime since) {
        return sql.update(
                        "update control_target set exceeded_at = ?::timestamptz where division_code = ? and year = ?"
                                + " and (exceeded_at is null) = ?",
                        since,
                        target.divisionCode(),
                        target.year(),
                        since != null)
                == 1;
    }

    /** Adds a target. @return false when there is one */
    boolean add(DivisionChanged place, int year, TargetSetting setting) {
        Limits limits = setting.limits();
        return sql.update(
                        "insert into control_target (division_code, year, division_name, division_path, deaths, incidents,"
                                + " larger_incidents, document, clause, verified, set_by, set_by_name, set_at, version)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1) on conflict do nothing",
                        place.code(),
                        year,
                        place.name(),
                        place.path(),
                        limits.deaths(),
                        limits.incidents(),
                        limits.largerIncidents(),
                        setting.basis().document(),
                        setting.basis().clause(),
                        setting.verified(),
                        setting.by(),
                        setting.byName(),
                        setting.at())
                == 1;
    }

    /** Sets it anew. @return false when the version is another by now */
    boolean change(String divisionCode, int year, long version, TargetSetting setting) {
        Limits limits = setting.limits();
        return sql.update(
                        "update control_target set deaths = ?::integer, incidents = ?::integer,"
                                + " larger_incidents = ?::integer, document = ?, clause = ?, verified = ?, set_by = ?,"
                                + " set_by_name = ?, set_at = ?, version = version + 1"
                                + " where division_code = ? and year = ? and version = ?",
                        limits.deaths(),
                        limits.incidents(),
                        limits.largerIncidents(),
                        setting.basis().document(),
                        setting.basis().clause(),
                        setting.verified(),
                        setting.by(),
                        setting.byName(),
                        setting.at(),
                        divisionCode,
                        year,
                        version)
                == 1;
    }
}
