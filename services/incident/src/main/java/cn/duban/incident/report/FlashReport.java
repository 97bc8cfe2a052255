package cn.duban.incident.report;

import cn.duban.contracts.incident.IncidentKind;
import cn.duban.incident.lifecycle.Danger;
import cn.duban.incident.lifecycle.Figures;
import cn.duban.platform.bounds.Happened;
import cn.duban.platform.bounds.Latitude;
import cn.duban.platform.bounds.Longitude;
import cn.duban.platform.request.TakesUnknownFields;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is sent: a place and one time, everything else when it is known. Times are ISO 8601 with offset.
 *
 * @param tipOff whether it was told in confidence (举报): kept sealed from whom it is about, whoever reports but the enterprise itself
 */
@TakesUnknownFields
public record FlashReport(
        @Nullable String what,
        @NotBlank(message = "请填写地点") String place,
        @Nullable String divisionCode,
        @Nullable String enterpriseId,
        @Nullable IncidentKind kind,
        @Nullable Boolean tipOff,
        @Happened @Nullable OffsetDateTime occurredAt,
        @Happened @Nullable OffsetDateTime knownAt,
        @Happened @Nullable OffsetDateTime sentAt,

        @Longitude @Nullable Double longitude,

        @Latitude @Nullable Double latitude,

        @Valid @Nullable Figures figures,
        @Valid @Nullable Danger danger,
        @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<String> evidenceIds) {}
