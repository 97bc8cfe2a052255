package cn.duban.deadline.catalogue;

import cn.duban.contracts.Basis;
import cn.duban.deadline.catalogue.ClockDefinition.LocalRule;
import cn.duban.deadline.catalogue.ClockDefinition.Rule;
import cn.duban.deadline.catalogue.ClockDefinition.Variant;
import cn.duban.deadline.catalogue.ClockYaml.BasisYaml;
import cn.duban.deadline.catalogue.ClockYaml.ExtensionYaml;
import cn.duban.deadline.catalogue.ClockYaml.NameYaml;
import cn.duban.deadline.catalogue.ClockYaml.OverrideYaml;
import cn.duban.deadline.catalogue.ClockYaml.VariantYaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns what was written into what is meant; every gap is an {@link IllegalArgumentException} that names it. */
final class ClockParser {
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

    private ClockParser() {}

    static ClockDefinition parse(ClockYaml clock) {
        String id = text(clock.id(), "id");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("id must be lower-case words with dots between");
        }
        NameYaml name = present(clock.name(), "name");
        Rule rule = new Rule(
                LengthParser.parse(present(clock.length(), "length")),
                LengthParser.parseOptional(clock.longest()),
                extension(clock.extension()));
        return new ClockDefinition(
                id,
                clock.kind() == null ? ClockKind.DEADLINE : clock.kind(),
                text(name.zh(), "name.zh"),
                text(name.en(), "name.en"),
                basis(clock.basis()),
                text(clock.anchor(), "anchor"),
                clock.division(),
                rule,
                Boolean.TRUE.equals(clock.rollsOnHoliday()),
                clock.pauses() == null ? Set.of() : Set.copyOf(clock.pauses()),
                Boolean.TRUE.equals(clock.recurring()),
                ReminderParser.parse(clock.reminders()),
                clock.onMiss() == null ? List.of() : List.copyOf(clock.onMiss()),
                variants(clock, rule),
                overrides(clock.overrides()),
                present(clock.validFrom(), "validFrom"),
                clock.validTo(),
                present(clock.verified(), "verified"),
                clock.note());
    }

    private static Map<String, Variant> variants(ClockYaml clock, Rule general) {
        Map<String, Variant> variants = new LinkedHashMap<>();
        if (clock.variants() != null) {
            clock.variants().forEach((key, variant) -> variants.put(key, variant(clock, variant, general)));
        }
        return Map.copyOf(variants);
    }

    private static Variant variant(ClockYaml clock, VariantYaml variant, Rule general) {
        ExtensionRule own = extension(variant.extension());
        ExtensionRule inherited = Boolean.FALSE.equals(variant.extendable()) ? null : general.extension();
        Length longest = LengthParser.parseOptional(variant.longest());
        Rule rule = new Rule(
                LengthParser.parse(present(variant.length(), "variant's length")),
                longest == null ? general.longest() : longest,
                own == null ? inherited : own);
        return new Variant(
                rule,
                basis(variant.basis() == null ? clock.basis() : variant.basis()),
                present(variant.verified() == null ? clock.verified() : variant.verified(), "verified"));
    }

    private static List<LocalRule> overrides(@Nullable List<OverrideYaml> overrides) {
        return overrides == null
                ? List.of()
                : overrides.stream().map(ClockParser::override).toList();
    }

    private static LocalRule override(OverrideYaml local) {
        return new LocalRule(
                text(local.division(), "override's division"),
                local.variant(),
                basis(local.basis()),
                new Rule(
                        LengthParser.parse(present(local.length(), "override's length")),
                        LengthParser.parseOptional(local.longest()),
                        extension(local.extension())),
                present(local.validFrom(), "override's validFrom"),
                local.validTo(),
                present(local.verified(), "override's verified"));
    }

    private static @Nullable ExtensionRule extension(@Nullable ExtensionYaml extension) {
        return extension == null
                ? null
                : new ExtensionRule(
                        LengthParser.parseOptional(extension.atMost()),
                        present(extension.grantedBy(), "extension's grantedBy"),
                        LengthParser.parseOptional(extension.askBefore()));
    }

    private static Basis basis(@Nullable BasisYaml basis) {
        BasisYaml given = present(basis, "basis");
        return new Basis(text(given.document(), "basis.document"), text(given.article(), "basis.article"));
    }

    private static String text(@Nullable String value, String what) {
        if (present(value, what).isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
        return present(value, what);
    }

    private static <T> T present(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalArgumentException(what + " is missing");
        }
        return value;
    }
}
