package cn.duban.incident.view;

import cn.duban.incident.lifecycle.Enterprise;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.StatementContent;
import cn.duban.incident.statistics.Happened;
import cn.duban.incident.steps.IncidentScope;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.page.Condition;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Lists of incidents in the caller's scope. */
@ApplicationScoped
public class IncidentLists {
    private static final Duration NEAR_IN_TIME = Duration.ofHours(2);
    private static final int MOST_DUPLICATES = 5;
    /** So many on either side of the reported time; of these the nearest by when they came in, too, are shown. */
    private static final int LOOKED_AT = 50;
    // Flat enough over a kilometre: degrees of latitude are 111.2 km, of longitude that times the cosine.
    private static final String WITHIN_A_KILOMETRE =
            "111.2 * sqrt(power(i.latitude - ?, 2)" + " + power((i.longitude - ?) * cos(radians(i.latitude)), 2)) <= 1";

    private static final String NEAREST = "abs(extract(epoch from (" + Happened.AT
            + " - ?::timestamptz))), abs(extract(epoch from (i.received_at - ?::timestamptz))), i.id";

    private final Sql sql;
    private final IncidentScope scope;
    private final CurrentUser user;

    IncidentLists(Sql sql, IncidentScope scope, CurrentUser user) {
        this.sql = sql;
        this.scope = scope;
        this.user = user;
    }

    /** What may be the same incident, reported twice. */
    public record Duplicate(String id, String number, String title, OffsetDateTime receivedAt) {}

    /** One page of what fits. */
    public Page<IncidentRow> page(IncidentFilter filter, PageRequest page) {
        Condition seen = new Condition("incident i");
        seen.and(scope.predicate(seen.values()));
        return filter.narrow(seen)
                .page(
                        sql,
                        IncidentRow.COLUMNS,
                        filter.sort().sql(),
                        row -> IncidentRow.read(row).of(user),
                        page);
    }

    /** The incident as the lists show it. */
    public IncidentRow row(String id) {
        return sql.first(
                        "select " + IncidentRow.COLUMNS + " from incident i where i.id = ?",
                        row -> IncidentRow.read(row).of(user),
                        id)
                .orElseThrow(IncidentScope::missing);
    }

    /** Others of the same place and hours, in the same enterprise or within a kilometre, that the caller may see. */
    public List<Duplicate> duplicates(Incident incident) {
        StatementContent content = incident.log().latest().content();
        OffsetDateTime at = incident.times().happenedAt();
        Enterprise enterprise = incident.enterprise();
        List<Object> values = new ArrayList<>();
        List<String> same = new ArrayList<>();
        List<Object> where = new ArrayList<>();
        if (enterprise != null) {
            same.add("i.enterprise_id = ?");
            where.add(enterprise.id());
        }
        if (content.latitude() != null && content.longitude() != null) {
            same.add(WITHIN_A_KILOMETRE);
            where.add(content.latitude());
            where.add(content.longitude());
        }
        if (same.isEmpty()) {
            return List.of();
        }
        String seen = scope.predicate(values) + " and i.division_code = ? and i.id <> ? and i.state <> 'MERGED' and ("
                + String.join(" or ", same) + ")";
        values.add(incident.place().divisionCode());
        values.add(incident.id());
        values.addAll(where);
        List<Object> again = List.copyOf(values);
        values.addAll(List.of(at, at.minus(NEAR_IN_TIME)));
        values.addAll(again);
        values.addAll(List.of(at, at.plus(NEAR_IN_TIME)));
        values.add(at);
        values.add(incident.times().receivedAt());
        return sql.query(nearest(seen), IncidentLists::duplicate, values.toArray());
    }

    /**
     * From a reported time back and on along the index, so that a busy place is not sorted as a whole for each report.
     *
     * @param seen condition on alias {@code i}; its values come twice, each time followed by the time and the end of the
     *     hours looked at, then the time and when the report came in
     */
    static String nearest(String seen) {
        return "select i.id, i.number, i.title, i.received_at from (" + near(seen, "<= ?", ">= ?", "desc")
                + " union all " + near(seen, "> ?", "<= ?", "asc") + ") i order by " + NEAREST + " limit "
                + MOST_DUPLICATES;
    }

    private static String near(String seen, String from, String to, String order) {
        return "(select i.id, i.number, i.title, i.received_at, i.occurred_at, i.known_at, i.sent_at from incident i where "
                + seen + " and " + Happened.AT + " " + from + " and " + Happened.AT + " " + to + " order by "
                + Happened.AT + " " + order + " limit " + LOOKED_AT + ")";
    }

    /** Reports that were merged into the incident, as far as the caller may see them. */
    public List<Duplicate> joined(String incidentId) {
        List<Object> values = new ArrayList<>();
        String visible = scope.predicate(values);
        values.add(incidentId);
        return sql.query(
                "select i.id, i.number, i.title, i.received_at from incident i where " + visible
                        + " and i.merged_into = ? order by i.received_at, i.id",
                IncidentLists::duplicate,
                values.toArray());
    }

    private static Duplicate duplicate(ResultSet row) throws SQLException {
        return new Duplicate(
                row.getString("id"),
                row.getString("number"),
                row.getString("title"),
                row.getObject("received_at", OffsetDateTime.class));
    }
}
