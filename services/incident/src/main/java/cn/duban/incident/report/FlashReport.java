package cn.duban.incident.report;

import cn.duban.contracts.incident.IncidentKind;
import cn.duban.incident.lifecycle.Figures;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is sent: a place and one time, everything else when it is known. Times are ISO 8601 with offset.
 *
 * @param tipOff whether a body on duty passes on what it was told (举报); others report what they know themselves
 */
public record FlashReport(
        @Nullable String what,
        @NotBlank(message = "请填写地点") String place,
        @Nullable String divisionCode,
        @Nullable String enterpriseId,
        @Nullable IncidentKind kind,
        @Nullable Boolean tipOff,
        @Nullable OffsetDateTime occurredAt,
        @Nullable OffsetDateTime knownAt,
        @Nullable OffsetDateTime sentAt,

        @DecimalMin(value = "-180", message = "经度应在 -180 到 180 之间") @DecimalMax(value = "180", message = "经度应在 -180 到 180 之间") @Nullable Double longitude,

        @DecimalMin(value = "-90", message = "纬度应在 -90 到 90 之间") @DecimalMax(value = "90", message = "纬度应在 -90 到 90 之间") @Nullable Double latitude,

        @Nullable Figures figures,
        @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<String> evidenceIds) {}
