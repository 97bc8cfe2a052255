package cn.duban.deadline.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A clock as written in {@code seeds/clocks}; {@link ClockParser} says which keys may be left out. */
record ClockYaml(
        @Nullable String id,
        @Nullable ClockKind kind,
        @Nullable NameYaml name,
        @Nullable BasisYaml basis,
        @Nullable String anchor,
        @Nullable String division,
        @Nullable LengthYaml length,
        @Nullable LengthYaml longest,
        @Nullable ExtensionYaml extension,
        @Nullable Boolean rollsOnHoliday,
        @Nullable Set<PauseReason> pauses,
        @Nullable Boolean recurring,
        @Nullable List<JsonNode> reminders,
        @Nullable List<Consequence> onMiss,
        @Nullable Map<String, VariantYaml> variants,
        @Nullable List<OverrideYaml> overrides,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Boolean verified,
        @Nullable String note) {

    record NameYaml(@Nullable String zh, @Nullable String en) {}

    record BasisYaml(@Nullable String document, @Nullable String article) {}

    /** What a variant leaves out it has from its clock; {@code extendable: false} takes the extension away. */
    record VariantYaml(
            @Nullable LengthYaml length,
            @Nullable LengthYaml longest,
            @Nullable ExtensionYaml extension,
            @Nullable Boolean extendable,
            @Nullable BasisYaml basis,
            @Nullable Boolean verified) {}

    record ExtensionYaml(
            @Nullable LengthYaml atMost,
            @Nullable Set<String> grantedBy,
            @Nullable LengthYaml askBefore) {}

    record OverrideYaml(
            @Nullable String division,
            @Nullable String variant,
            @Nullable BasisYaml basis,
            @Nullable LengthYaml length,
            @Nullable LengthYaml longest,
            @Nullable ExtensionYaml extension,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable Boolean verified) {}

    /** Exactly one unit; {@code monthsAfter}, {@code monthOfPeriod} and {@code day} belong to {@code calendar}. */
    record LengthYaml(
            @Nullable Integer minutes,
            @Nullable Integer hours,
            @Nullable Integer days,
            @Nullable Integer workingDays,
            @Nullable Integer months,
            @Nullable Cycle calendar,
            @Nullable Integer monthsAfter,
            @Nullable Integer monthOfPeriod,
            @Nullable Integer day) {}
}
