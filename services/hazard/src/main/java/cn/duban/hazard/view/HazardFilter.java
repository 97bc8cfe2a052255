package cn.duban.hazard.view;

import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.contracts.hazard.HazardState;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.MalformedProblem;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list is narrowed to. All that is given must hold. */
public class HazardFilter {
    @QueryParam("state")
    @Nullable String state;

    @QueryParam("grade")
    @Nullable String grade;

    @QueryParam("bucket")
    @Nullable String bucket;

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
    @Nullable String sort;

    public HazardFilter() {}

    @Nullable HazardState state() {
        return choice(HazardState.class, "state", state);
    }

    @Nullable HazardGrade grade() {
        return choice(HazardGrade.class, "grade", grade);
    }

    @Nullable Bucket bucket() {
        return choice(Bucket.class, "bucket", bucket);
    }

    Sort sort() {
        Sort chosen = choice(Sort.class, "sort", sort);
        return chosen == null ? Sort.REPORTED : chosen;
    }

    // As an enum the parameter would make the address unknown (404) instead of the value wrong (400).
    private static <E extends Enum<E>> @Nullable E choice(Class<E> type, String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return Enum.valueOf(type, value);
        } catch (IllegalArgumentException e) {
            String message = "没有这个取值：" + field;
            throw new MalformedProblem("invalid-field", "填写有误", message, List.of(new FieldError(field, message)), null);
        }
    }

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
