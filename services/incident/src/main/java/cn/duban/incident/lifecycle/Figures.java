package cn.duban.incident.lifecycle;

import cn.duban.platform.bounds.Fen;
import cn.duban.platform.bounds.People;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * People and money. Null is unknown, which is not zero.
 *
 * @param poisoned acute industrial poisoning, counted with the seriously injured
 * @param lossFen direct loss in fen
 */
public record Figures(
        @People @Nullable Integer deaths,
        @People @Nullable Integer missing,
        @People @Nullable Integer seriousInjuries,
        @People @Nullable Integer minorInjuries,
        @People @Nullable Integer poisoned,
        @People @Nullable Integer trapped,
        @People @Nullable Integer inDanger,
        @People @Nullable Integer evacuated,
        @Fen @Nullable Long lossFen) {
    public static final Figures UNKNOWN = new Figures(null, null, null, null, null, null, null, null, null);

    /** What a hazard without casualties has. */
    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0L);

    /** Which of two values of one figure counts. */
    private interface Choice {
        <T extends Comparable<T>> @Nullable T of(@Nullable T one, @Nullable T other);
    }

    /** These figures with what the later statement knows in their place. */
    public Figures with(Figures later) {
        return each(Figures::newer, later);
    }

    /** These figures and another report's of the same incident: what is known in one only, and the larger of two. */
    public Figures most(Figures other) {
        return each(Figures::larger, other);
    }

    private Figures each(Choice choice, Figures other) {
        return new Figures(
                choice.of(deaths, other.deaths),
                choice.of(missing, other.missing),
                choice.of(seriousInjuries, other.seriousInjuries),
                choice.of(minorInjuries, other.minorInjuries),
                choice.of(poisoned, other.poisoned),
                choice.of(trapped, other.trapped),
                choice.of(inDanger, other.inDanger),
                choice.of(evacuated, other.evacuated),
                choice.of(lossFen, other.lossFen));
    }

    private static <T extends Comparable<T>> @Nullable T larger(@Nullable T one, @Nullable T other) {
        return one == null || other != null && other.compareTo(one) > 0 ? other : one;
    }

    /** Seriously injured together with acute poisoning, as art. 3 counts them; null when neither is known. */
    public @Nullable Integer injured() {
        return sum(seriousInjuries, poisoned);
    }

    /** Trapped or missing; null when neither is known. */
    public @Nullable Integer trappedOrMissing() {
        return sum(trapped, missing);
    }

    /** Dead or missing; null when neither is known. */
    public @Nullable Integer deadOrMissing() {
        return sum(deaths, missing);
    }

    /** Whether the number of dead, missing or injured people differs. */
    public boolean casualtiesDiffer(Figures other) {
        return !java.util.Objects.equals(deaths, other.deaths)
                || !java.util.Objects.equals(missing, other.missing)
                || !java.util.Objects.equals(injured(), other.injured());
    }

    /** Whether any figure is below zero. */
    public boolean negative() {
        return Stream.of(
                        deaths,
                        missing,
                        seriousInjuries,
                        minorInjuries,
                        poisoned,
                        trapped,
                        inDanger,
                        evacuated,
                        lossFen)
                .anyMatch(figure -> figure != null && figure.longValue() < 0);
    }

    private static @Nullable Integer sum(@Nullable Integer one, @Nullable Integer other) {
        if (one == null && other == null) {
            return null;
        }
        long sum = (one == null ? 0L : one) + (other == null ? 0L : other);
        return (int) Math.min(Integer.MAX_VALUE, sum);
    }

    private static <T> @Nullable T newer(@Nullable T before, @Nullable T after) {
        return after == null ? before : after;
    }
}
