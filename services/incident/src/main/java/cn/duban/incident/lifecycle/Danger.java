package cn.duban.incident.lifecycle;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What makes a near miss (较大涉险) without being a figure: 21号令 art. 26(4) to (6). It is said as a whole: what a later
 * statement leaves out of it is no longer so. Without anything in it there is no such danger; null is unknown.
 *
 * @param polluted what was polluted severely
 * @param endangered which important places and facilities are in danger
 * @param other what else there is, in words; null where nothing is
 */
public record Danger(
        @Size(max = 20, message = "污染对象不得超过 20 项") @Nullable List<Polluted> polluted,

        @Size(max = 20, message = "危及的场所和设施不得超过 20 项") @Nullable List<Endangered> endangered,

        @Nullable String other) {

    public Danger {
        polluted = once(polluted);
        endangered = once(endangered);
        other = other == null || other.isBlank() ? null : other;
    }

    /** What two reports of the same incident say; null while neither says anything. */
    public static @Nullable Danger both(@Nullable Danger one, @Nullable Danger other) {
        return one == null ? other : other == null ? one : one.and(other);
    }

    private Danger and(Danger more) {
        String words =
                Stream.of(other, more.other).filter(Objects::nonNull).distinct().collect(Collectors.joining("；"));
        return new Danger(all(polluted, more.polluted), all(endangered, more.endangered), words);
    }

    /** The same with these words in place of those it has. */
    public Danger reworded(String words) {
        return new Danger(polluted, endangered, other == null ? null : words);
    }

    /** Whether something of it is no longer said by the other. */
    public boolean fadesIn(Danger later) {
        return !known(later.polluted).containsAll(known(polluted))
                || !known(later.endangered).containsAll(known(endangered))
                || other != null && later.other == null;
    }

    /** What was polluted, in words; null where nothing was. */
    public @Nullable String pollution() {
        return words(known(polluted).stream().map(Polluted::label));
    }

    /** What is in danger, in words; null where nothing is. */
    public @Nullable String facilities() {
        return words(known(endangered).stream().map(Endangered::label));
    }

    private static @Nullable String words(Stream<String> labels) {
        String text = labels.collect(Collectors.joining("、"));
        return text.isEmpty() ? null : text;
    }

    private static <T> @Nullable List<T> once(@Nullable List<T> some) {
        return some == null ? null : List.copyOf(new LinkedHashSet<>(some));
    }

    private static <T> List<T> known(@Nullable List<T> some) {
        return some == null ? List.of() : some;
    }

    private static <T> List<T> all(@Nullable List<T> one, @Nullable List<T> other) {
        Set<T> both = new LinkedHashSet<>(known(one));
        both.addAll(known(other));
        return new ArrayList<>(both);
    }
}
