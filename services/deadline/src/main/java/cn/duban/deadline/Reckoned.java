package cn.duban.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What an end rests on.
 *
 * @param provisional whether it was counted in plain weeks, for a holiday notice is missing (暂定)
 * @param calendar number of the calendar it was counted by; null where it rests on none; 0 where nobody looked yet
 * @param chosen whether somebody set the last day, so that none is counted
 */
@Embeddable
public record Reckoned(
        @Column(name = "provisional") boolean provisional,
        @Column(name = "calendar") @Nullable Long calendar,
        @Column(name = "chosen", updatable = false) boolean chosen) {

    Reckoned by(@Nullable Long edition, boolean uncertain) {
        return new Reckoned(uncertain, edition, chosen);
    }
}
