package cn.duban.deadline.catalogue;

import cn.duban.deadline.catalogue.ClockDefinition.LocalRule;
import cn.duban.deadline.catalogue.ClockDefinition.Rule;
import cn.duban.deadline.catalogue.ClockDefinition.Variant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What must hold between the entries of a catalogue. */
final class CatalogueRules {
    private CatalogueRules() {}

    static List<String> faults(Collection<ClockDefinition> definitions) {
        List<String> faults = new ArrayList<>();
        List<ClockDefinition> seen = new ArrayList<>();
        for (ClockDefinition definition : definitions) {
            seen.stream()
                    .filter(other -> other.id().equals(definition.id()))
                    .filter(other ->
                            overlap(other.validFrom(), other.validTo(), definition.validFrom(), definition.validTo()))
                    .forEach(other -> faults.add(definition.id() + ": twice in force from " + definition.validFrom()));
            seen.add(definition);
            check(definition, faults);
        }
        return faults;
    }

    private static void check(ClockDefinition definition, List<String> faults) {
        String id = definition.id();
        if (definition.validTo() != null && definition.validTo().isBefore(definition.validFrom())) {
            faults.add(id + ": ends before it begins");
        }
        if (definition.kind() == ClockKind.DEADLINE && definition.onMiss().isEmpty()) {
            faults.add(id + ": a deadline must say what missing it triggers");
        }
        checkRule(id, definition.rule(), faults);
        definition.variants().forEach((key, variant) -> checkRule(id + "/" + key, variant.rule(), faults));
        for (int i = 0; i < definition.overrides().size(); i++) {
            checkOverride(definition, i, faults);
        }
    }

    private static void checkRule(String id, Rule rule, List<String> faults) {
        if (rule.longest() != null
                && rule.longest().nominal().compareTo(rule.length().nominal()) < 0) {
            faults.add(id + ": the longest period is shorter than the usual one");
        }
        ExtensionRule extension = rule.extension();
        if (extension != null && extension.atMost() == null && rule.longest() == null) {
            faults.add(id + ": an extension without a limit");
        }
        if (extension != null && extension.grantedBy().isEmpty()) {
            faults.add(id + ": an extension that nobody grants");
        }
    }

    private static void checkOverride(ClockDefinition definition, int index, List<String> faults) {
        LocalRule local = definition.overrides().get(index);
        String id = definition.id() + "@" + local.division();
        String variant = local.variant();
        Variant own = variant == null ? null : definition.variants().get(variant);
        if (variant != null && own == null) {
            faults.add(id + ": unknown variant " + variant);
            return;
        }
        Rule general = own == null ? definition.rule() : own.rule();
        // Local rules may be stricter than the general one, never laxer.
        if (laxer(local.rule().length(), general.length()) || laxer(local.rule().longest(), general.longest())) {
            faults.add(id + ": laxer than the general rule");
        }
        definition.overrides().subList(0, index).stream()
                .filter(other -> other.division().equals(local.division()))
                .filter(other -> Objects.equals(other.variant(), variant))
                .filter(other -> overlap(other.validFrom(), other.validTo(), local.validFrom(), local.validTo()))
                .forEach(other -> faults.add(id + ": twice in force from " + local.validFrom()));
    }

    private static boolean laxer(@Nullable Length local, @Nullable Length general) {
        return local != null && (general == null || local.nominal().compareTo(general.nominal()) > 0);
    }

    private static boolean overlap(LocalDate from, @Nullable LocalDate to, LocalDate from2, @Nullable LocalDate to2) {
        return (to == null || !from2.isAfter(to)) && (to2 == null || !from.isAfter(to2));
    }
}
