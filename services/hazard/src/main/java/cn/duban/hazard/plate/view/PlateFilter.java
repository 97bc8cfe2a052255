package cn.duban.hazard.plate.view;

import cn.duban.casework.input.DueBucket;
import cn.duban.contracts.hazard.PlateLevel;
import cn.duban.contracts.hazard.PlateState;
import cn.duban.platform.page.Choices;
import cn.duban.platform.page.Condition;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What a list of plates is narrowed to. All that is given must hold. */
public record PlateFilter(
        @Nullable PlateState state,
        @Nullable PlateLevel level,
        @Nullable DueBucket bucket,
        @Nullable String division,
        @Nullable String enterprise,
        @Nullable String q) {
    /** Reads what was typed. @throws MalformedProblem when a value is none of those there are */
    public static PlateFilter of(
            @Nullable String state,
            @Nullable String level,
            @Nullable String bucket,
            @Nullable String division,
            @Nullable String enterprise,
            @Nullable String q) {
        return new PlateFilter(
                Choices.of(PlateState.class, "state", state),
                Choices.of(PlateLevel.class, "level", level),
                Choices.of(DueBucket.class, "bucket", bucket),
                division,
                enterprise,
                q);
    }

    /** Narrows a list of plates {@code p} with their hazards {@code h}. */
    Condition narrow(Condition condition, OffsetDateTime now) {
        if (bucket != null) {
            bucket.narrow(condition, "p.due_at", now);
        }
        return condition
                .and("p.state = ?", state == null ? null : state.name())
                .and("p.level = ?", level == null ? null : level.name())
                .and("h.enterprise_id = ?", enterprise)
                .within("h.division_path", division)
                .contains(q, "(h.search_key || ' ' || p.search_key)");
    }
}
