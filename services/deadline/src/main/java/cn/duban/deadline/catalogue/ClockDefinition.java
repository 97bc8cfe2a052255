package cn.duban.deadline.catalogue;

import cn.duban.contracts.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the clock catalogue.
 *
 * @param name Chinese name
 * @param anchor event the clock counts from
 * @param division code of the division the clock holds in; absent when it holds everywhere
 * @param variants other lengths by key: of a grade, of a sector ({@code POWER}), of a grade in a sector ({@code POWER.MAJOR})
 * @param overrides local rules, each stricter than this one or equal
 * @param validTo last day it holds; absent while in force
 * @param note what was not checked, or how a vague clause was read
 */
public record ClockDefinition(
        String id,
        ClockKind kind,
        String name,
        String nameEn,
        Basis basis,
        String anchor,
        @Nullable String division,
        Rule rule,
        boolean rollsOnHoliday,
        Set<PauseReason> pauses,
        boolean recurring,
        List<Reminder> reminders,
        List<Consequence> onMiss,
        Map<String, Variant> variants,
        List<LocalRule> overrides,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean verified,
        @Nullable String note) {

    /** Length and room for more time. */
    public record Rule(
            Length length,
            @Nullable Length longest,
            @Nullable ExtensionRule extension) {}

    /** The rule of a variant, with the law it rests on: for a sector another one than the clock's own. */
    public record Variant(Rule rule, Basis basis, boolean verified) {}

    /**
     * A stricter rule of one jurisdiction.
     *
     * @param division code; holds in it and all below it
     * @param variant key it replaces; the main rule when absent
     */
    public record LocalRule(
            String division,
            @Nullable String variant,
            Basis basis,
            Rule rule,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean verified) {
        boolean holds(String divisionPath, @Nullable String wantedVariant, LocalDate on) {
            return Objects.equals(variant, wantedVariant)
                    && inside(division, divisionPath)
                    && within(on, validFrom, validTo);
        }
    }

    /** Whether the entry is in force on the day. */
    public boolean holdsOn(LocalDate day) {
        return within(day, validFrom, validTo);
    }

    /** Whether the entry applies in the division of this path. */
    public boolean holdsIn(String divisionPath) {
        return division == null || inside(division, divisionPath);
    }

    /** Whether some end of it depends on which days are worked. */
    public boolean restsOnCalendar() {
        return rollsOnHoliday
                || Stream.of(
                                Stream.of(rule),
                                variants.values().stream().map(Variant::rule),
                                overrides.stream().map(LocalRule::rule))
                        .flatMap(rules -> rules)
                        .anyMatch(one -> one.length() instanceof Length.WorkingDays);
    }

    private static boolean inside(String division, String divisionPath) {
        return divisionPath.contains("/" + division + "/");
    }

    private static boolean within(LocalDate day, LocalDate from, @Nullable LocalDate to) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
