package cn.duban.hazard.report;

import cn.duban.contracts.hazard.HazardSource;
import cn.duban.platform.bounds.Happened;
import cn.duban.platform.bounds.Latitude;
import cn.duban.platform.bounds.Longitude;
import cn.duban.platform.request.TakesUnknownFields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A filing as it is sent.
 *
 * @param foundAt ISO 8601 with offset
 * @param criteriaAnswers answers to the questions of the criteria, by key; a question left out is unknown, not "no"
 */
@TakesUnknownFields
public record FilingRequest(
        @Nullable String enterpriseId,
        @NotBlank(message = "请选择所在地") String divisionCode,
        @NotBlank(message = "请填写具体位置") String place,

        @Longitude @Nullable Double longitude,

        @Latitude @Nullable Double latitude,

        @NotBlank(message = "请选择事项") String matterCode,
        @NotBlank(message = "请填写隐患名称") String title,
        @NotBlank(message = "请填写隐患描述") String description,
        @NotNull(message = "请填写发现时间") @Happened OffsetDateTime foundAt,
        @NotNull(message = "请选择来源") HazardSource source,
        @Size(max = 200, message = "回答过多") @Nullable Map<String, @Nullable Object> criteriaAnswers,
        @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<@NotNull(message = "附件编号不能为空") String> evidenceIds) {}
