package cn.duban.deadline.catalogue;

import cn.duban.contracts.Basis;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue entry for people: lengths and consequences in Chinese words.
 *
 * @param length for example {@code 3个工作日}
 * @param longest longest whole period with every extension
 * @param extension longest extension beyond the first end
 * @param askBefore how long before the end more time must be asked for
 * @param consequences what missing it triggers
 */
public record ClockView(
        String id,
        ClockKind kind,
        String name,
        String nameEn,
        Basis basis,
        boolean verified,
        String anchor,
        @Nullable String division,
        String length,
        @Nullable String longest,
        @Nullable String extension,
        Set<String> grantedBy,
        @Nullable String askBefore,
        boolean rollsOnHoliday,
        List<String> pauses,
        List<String> reminders,
        List<String> consequences,
        List<Local> variants,
        List<Local> overrides,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String note) {

    /** Another length: of a variant, or of a division; with its basis where that is another one. */
    public record Local(
            @Nullable String variant,
            @Nullable String division,
            String length,
            @Nullable Basis basis,
            boolean verified) {}

    public static ClockView of(ClockDefinition clock) {
        ExtensionRule extension = clock.rule().extension();
        return new ClockView(
                clock.id(),
                clock.kind(),
                clock.name(),
                clock.nameEn(),
                clock.basis(),
                clock.verified(),
                clock.anchor(),
                clock.division(),
                clock.rule().length().text(),
                text(clock.rule().longest()),
                extension == null ? null : text(extension.atMost()),
                extension == null ? Set.of() : extension.grantedBy(),
                extension == null ? null : text(extension.askBefore()),
                clock.rollsOnHoliday(),
                clock.pauses().stream().map(PauseReason::text).sorted().toList(),
                clock.reminders().stream().map(Reminder::code).toList(),
                clock.onMiss().stream().map(Consequence::text).toList(),
                variants(clock),
                overrides(clock),
                clock.validFrom(),
                clock.validTo(),
                clock.note());
    }

    private static List<Local> variants(ClockDefinition clock) {
        return clock.variants().entrySet().stream()
                .map(entry -> local(clock, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Local::toString))
                .toList();
    }

    private static Local local(ClockDefinition clock, String key, ClockDefinition.Variant variant) {
        Basis own = variant.basis().equals(clock.basis()) ? null : variant.basis();
        return new Local(key, null, variant.rule().length().text(), own, variant.verified());
    }

    private static List<Local> overrides(ClockDefinition clock) {
        return clock.overrides().stream()
                .map(rule -> new Local(
                        rule.variant(), rule.division(), rule.rule().length().text(), rule.basis(), rule.verified()))
                .toList();
    }

    private static @Nullable String text(@Nullable Length length) {
        return length == null ? null : length.text();
    }
}
