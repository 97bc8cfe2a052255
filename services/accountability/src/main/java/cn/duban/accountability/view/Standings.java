package cn.duban.accountability.view;

import cn.duban.accountability.steps.Viewer;
import cn.duban.contracts.accountability.ListingKind;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a subject now, shown wherever it appears. A place on the discredit list is public; a veto on a body or an
 * enterprise is known to officials; what is held against a person is known to who may see the listing itself.
 */
@ApplicationScoped
public class Standings {
    private static final Set<String> OFFICIALS = Set.of(
            Roles.GRID_INSPECTOR,
            Roles.SUPERVISOR,
            Roles.SUPERVISOR_HEAD,
            Roles.SAFETY_OFFICE,
            Roles.LEADER,
            Roles.DISCIPLINE);
    private static final String HOLDS = "select l.kind, l.number, l.year, l.from_day, l.until_day from listing l"
            + " where l.subject_id = ? and l.state in ('IN_FORCE', 'REMOVAL_ASKED') and (";

    private final Sql sql;
    private final Viewer viewer;

    Standings(Sql sql, Viewer viewer) {
        this.sql = sql;
        this.viewer = viewer;
    }

    /** A veto or listing that holds. */
    public record Standing(
            ListingKind kind, String number, @Nullable Integer year, LocalDate from, LocalDate until) {}

    /** What the caller may know of it. */
    public List<Standing> of(String subjectId) {
        List<Object> values = new ArrayList<>(List.of(subjectId));
        String known = viewer.actor().hasAny(OFFICIALS)
                ? "l.subject_holder is null"
                : "l.kind = 'DISCREDIT' and l.subject_holder is null";
        return sql.query(
                HOLDS + known + " or " + ListingViews.scope(viewer, values) + ") order by l.from_day",
                row -> new Standing(
                        ListingKind.valueOf(row.getString("kind")),
                        row.getString("number"),
                        row.getObject("year", Integer.class),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)),
                values.toArray());
    }
}
