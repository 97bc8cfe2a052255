package cn.duban.incident.report;

import cn.duban.casework.input.Texts;
import cn.duban.incident.lifecycle.Danger;
import cn.duban.incident.lifecycle.Figures;
import cn.duban.incident.lifecycle.StatementContent;
import cn.duban.platform.bounds.Happened;
import cn.duban.platform.bounds.Latitude;
import cn.duban.platform.bounds.Longitude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said later; what is left out stays as it was.
 *
 * @param reason why casualties fall below an earlier version
 * @param changedAt when the casualties changed, where that is what is reported
 */
public record CompletionRequest(
        @NotNull(message = "请填写内容") @Valid Partial content,
        @Nullable String reason,
        @Happened @Nullable OffsetDateTime changedAt,
        @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<String> evidenceIds) {

    /** Part of what art. 12 asks for. */
    public record Partial(
            @Nullable String what,
            @Nullable String place,
            @Nullable String divisionCode,

            @Longitude @Nullable Double longitude,

            @Latitude @Nullable Double latitude,

            @Nullable String unitOverview,
            @Valid @Nullable Figures figures,
            @Valid @Nullable Danger danger,
            @Nullable String cause,
            @Nullable String measures,
            @Nullable String other) {

        StatementContent content() {
            return new StatementContent(
                    text(what, "what", "简要经过"),
                    Texts.optional(place, "place", "地点", 200),
                    divisionCode,
                    longitude,
                    latitude,
                    text(unitOverview, "unitOverview", "单位概况"),
                    figures == null ? Figures.UNKNOWN : figures,
                    DangerText.of(danger),
                    text(cause, "cause", "初步原因"),
                    text(measures, "measures", "已采取措施"),
                    text(other, "other", "其他情况"));
        }

        // An empty field of a form says nothing.
        private static @Nullable String text(@Nullable String text, String field, String label) {
            return text == null || text.isBlank() ? null : Texts.required(text, field, label, Texts.LONG);
        }
    }
}
