package cn.duban.hazard.view;

import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.contracts.hazard.HazardState;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What a list is narrowed to. All that is given must hold. */
public class HazardFilter {
    @QueryParam("state")
    @Nullable HazardState state;

    @QueryParam("grade")
    @Nullable HazardGrade grade;

    @QueryParam("bucket")
    @Nullable Bucket bucket;

    @QueryParam("matter")
    @Nullable String matter;

    @QueryParam("organisation")
    @Nullable String organisation;

    @QueryParam("enterprise")
    @Nullable String enterprise;

    @QueryParam("division")
    @Nullable String division;

    @QueryParam("q")
    @Nullable String q;

    @QueryParam("mine")
    boolean mine;

    @QueryParam("sort")
    @Nullable Sort sort;

    public HazardFilter() {}

    /** How near the end of the running clock is. */
    public enum Bucket {
        OVERDUE,
        H24,
        H72,
        LATER
    }

    /** Order of a list. */
    public enum Sort {
        REPORTED("h.reported_at desc, h.id"),
        DUE("h.due_at nulls last, h.id"),
        NUMBER("h.number desc");

        private final String sql;

        Sort(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }
}
