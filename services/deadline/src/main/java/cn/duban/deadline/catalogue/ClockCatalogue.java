package cn.duban.deadline.catalogue;

import cn.duban.contracts.Basis;
import cn.duban.deadline.catalogue.ClockDefinition.LocalRule;
import cn.duban.deadline.catalogue.ClockDefinition.Rule;
import cn.duban.deadline.catalogue.ClockDefinition.Variant;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All clocks, and which rule of a clock holds where and when. Immutable. */
public final class ClockCatalogue {
    private final Map<String, List<ClockDefinition>> byId;

    /** @throws InvalidCatalogue when entries contradict each other */
    public ClockCatalogue(Collection<ClockDefinition> definitions) {
        List<String> faults = CatalogueRules.faults(definitions);
        if (!faults.isEmpty()) {
            throw new InvalidCatalogue(faults);
        }
        byId = definitions.stream().collect(Collectors.groupingBy(ClockDefinition::id));
    }

    /** Reads every {@code .yaml} file of the folder. */
    public static ClockCatalogue load(Path directory) {
        return new ClockCatalogue(CatalogueFiles.read(directory));
    }

    /** Every entry, by id and then by age. */
    public List<ClockDefinition> definitions() {
        return byId.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(ClockDefinition::id).thenComparing(ClockDefinition::validFrom))
                .toList();
    }

    /**
     * The rule of a clock at a place on a day: the local one of the nearest division, else the variant, else the main
     * rule.
     *
     * @param divisionPath codes from the province down, each between slashes, for example {@code /370000/370400/}
     * @param variant key of a variant, for example an incident grade; a key without its own rule takes the wider one
     *     ({@code POWER.MAJOR}, {@code POWER}, the main one)
     * @throws UnknownClock when no such clock holds there then
     */
    public ClockRule rule(String id, String divisionPath, LocalDate on, @Nullable String variant) {
        return rule(definition(id, divisionPath, on), divisionPath, on, variant);
    }

    private static ClockRule rule(
            ClockDefinition definition, String divisionPath, LocalDate on, @Nullable String variant) {
        String key = key(definition, variant);
        Variant own = key == null ? null : definition.variants().get(key);
        Variant general = own == null ? new Variant(definition.rule(), definition.basis(), definition.verified()) : own;
        Optional<LocalRule> nearest = definition.overrides().stream()
                .filter(rule -> rule.holds(divisionPath, key, on))
                .max(Comparator.comparingInt(rule -> divisionPath.indexOf("/" + rule.division() + "/")));
        return nearest.map(local ->
                        rule(definition, local.basis(), local.verified(), merged(local.rule(), general.rule())))
                .orElseGet(() -> rule(definition, general.basis(), general.verified(), general.rule()));
    }

    /** The same where that may be; empty where no such clock holds there then. */
    public Optional<ClockRule> find(String id, String divisionPath, LocalDate on, @Nullable String variant) {
        return known(id, divisionPath, on).map(definition -> rule(definition, divisionPath, on, variant));
    }

    /**
     * The key of the variant whose rule holds for what is asked; null for the main rule. Two keys with the same answer
     * are the same clock.
     *
     * @throws UnknownClock when no such clock holds there then
     */
    public @Nullable String variant(String id, String divisionPath, LocalDate on, @Nullable String wanted) {
        return key(definition(id, divisionPath, on), wanted);
    }

    private ClockDefinition definition(String id, String divisionPath, LocalDate on) {
        return known(id, divisionPath, on)
                .orElseThrow(() -> new UnknownClock("No clock " + id + " holds in " + divisionPath + " on " + on));
    }

    private Optional<ClockDefinition> known(String id, String divisionPath, LocalDate on) {
        return byId.getOrDefault(id, List.of()).stream()
                .filter(entry -> entry.holdsOn(on) && entry.holdsIn(divisionPath))
                .findFirst();
    }

    private static @Nullable String key(ClockDefinition definition, @Nullable String wanted) {
        String key = wanted;
        while (key != null && !definition.variants().containsKey(key)) {
            int dot = key.lastIndexOf('.');
            key = dot < 0 ? null : key.substring(0, dot);
        }
        return key;
    }

    /** What a narrower rule does not say, the wider one does. */
    private static Rule merged(Rule narrow, Rule wide) {
        return new Rule(
                narrow.length(),
                narrow.longest() == null ? wide.longest() : narrow.longest(),
                narrow.extension() == null ? wide.extension() : narrow.extension());
    }

    private static ClockRule rule(ClockDefinition definition, Basis basis, boolean verified, Rule rule) {
        return new ClockRule(
                definition.id(),
                definition.kind(),
                definition.name(),
                basis,
                verified,
                rule.length(),
                rule.longest(),
                definition.rollsOnHoliday(),
                definition.pauses(),
                rule.extension(),
                definition.reminders(),
                definition.onMiss());
    }
}
