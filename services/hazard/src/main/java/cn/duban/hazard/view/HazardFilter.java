package cn.duban.hazard.view;

import cn.duban.casework.input.DueBucket;
import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.contracts.hazard.HazardState;
import cn.duban.platform.page.Choices;
import cn.duban.platform.page.Condition;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
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

    @Nullable DueBucket bucket() {
        return Choices.of(DueBucket.class, "bucket", bucket);
    }

    Sort sort() {
        Sort chosen = Choices.of(Sort.class, "sort", sort);
        return chosen == null ? Sort.REPORTED : chosen;
    }

    /** Narrows a list of hazards {@code h}. @param username of who asks */
    Condition narrow(Condition condition, String username, OffsetDateTime now) {
        DueBucket wanted = bucket();
        if (wanted != null) {
            wanted.narrow(condition, "h.due_at", now);
        }
        return condition
                .and("h.state = ?", Choices.name(HazardState.class, "state", state))
                .and("h.grade = ?", Choices.name(HazardGrade.class, "grade", grade))
                .and("h.matter_code = ?", matter)
                .and("h.handler_id = ?", organisation)
                .and("h.enterprise_id = ?", enterprise)
                .within("h.division_path", division)
                .and("h.reporter_username = ?", mine ? username : null)
                .contains(q, "h.search_key");
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
