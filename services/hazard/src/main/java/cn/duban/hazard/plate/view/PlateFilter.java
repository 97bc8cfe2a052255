package cn.duban.hazard.plate.view;

import cn.duban.contracts.hazard.PlateLevel;
import cn.duban.contracts.hazard.PlateState;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.MalformedProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list of plates is narrowed to. All that is given must hold. */
public record PlateFilter(
        @Nullable PlateState state,
        @Nullable PlateLevel level,
        @Nullable Bucket bucket,
        @Nullable String division,
        @Nullable String enterprise,
        @Nullable String q) {
    /** How near the end of the running clock is. */
    public enum Bucket {
        OVERDUE,
        H24,
        H72,
        LATER
    }

    /** Reads what was typed. @throws MalformedProblem when a value is none of those there are */
    public static PlateFilter of(
            @Nullable String state,
            @Nullable String level,
            @Nullable String bucket,
            @Nullable String division,
            @Nullable String enterprise,
            @Nullable String q) {
        return new PlateFilter(
                choice(PlateState.class, "state", state),
                choice(PlateLevel.class, "level", level),
                choice(Bucket.class, "bucket", bucket),
                division,
                enterprise,
                q);
    }

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
}
