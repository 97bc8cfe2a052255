package cn.duban.accountability.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.accountability.cases.Subject;
import cn.duban.accountability.trigger.Signals.Recorded;
import cn.duban.accountability.trigger.process.TriggerDecision;
import cn.duban.contracts.accountability.SubjectKind;
import cn.duban.contracts.accountability.TriggerKind;
import cn.duban.contracts.accountability.TriggerOutcome;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How often the like happened within a year, counted over all signals of one subject. */
class JudgingTest {
    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2024-02-29T23:30:00+08:00");
    private static final OffsetDateTime NEVER = OffsetDateTime.parse("2000-01-01T00:00:00+08:00");

    private final Judging judging = new Judging(new TriggerDecision());

    @Test
    void theLikeCountsForTwelveMonthsAndNotADayLonger() {
        // From 28 February twelve months back is 28 February: what happened on the 29th is within them.
        OffsetDateTime yearLater = FIRST.plusMonths(12);

        assertThat(outcomes(undone(FIRST), undone(yearLater)))
                .containsExactly(TriggerOutcome.WARNING, TriggerOutcome.INTERVIEW);
        assertThat(outcomes(undone(FIRST), undone(yearLater.plusDays(1))))
                .containsExactly(TriggerOutcome.WARNING, TriggerOutcome.WARNING);
    }

    @Test
    void onlyTheLikeCounts() {
        assertThat(outcomes(undone(FIRST), late(FIRST.plusDays(1)), undone(FIRST.plusDays(2))))
                .containsExactly(TriggerOutcome.WARNING, TriggerOutcome.NOTE, TriggerOutcome.INTERVIEW);
    }

    @Test
    void whatHappenedAtTheSameMomentCountsForEachOtherWhereverItsClockStood() {
        assertThat(outcomes(
                        undone(FIRST), undone(FIRST.withOffsetSameInstant(java.time.ZoneOffset.UTC)), undone(FIRST)))
                .containsOnly(TriggerOutcome.CASE);
    }

    @Test
    void whatWasBeforeKeepsItsJudgementButStillCounts() {
        TriggerDecision.Row noted = new TriggerDecision.Row(TriggerOutcome.NOTE, "of then");
        Recorded before = new Recorded(signal(TriggerKind.MISSED_DUTY, FIRST), null, noted);
        OffsetDateTime since = FIRST.plusDays(1);

        List<Judged> judged = judging.judge(List.of(before, undone(since)), since);

        assertThat(judged.get(0).row()).isEqualTo(noted);
        assertThat(judged.get(0).changed()).isFalse();
        assertThat(judged.get(1).row().outcome()).isEqualTo(TriggerOutcome.INTERVIEW);
        assertThat(judged.get(1).changed()).isTrue();
    }

    @Test
    void whatMustBeGatheredReachesAsFarAsAnyJudgementMayChange() {
        List<Signal> some =
                List.of(signal(TriggerKind.MISSED_DUTY, FIRST.plusDays(3)), signal(TriggerKind.MISSED_DUTY, FIRST));

        assertThat(Judging.first(some)).isEqualTo(FIRST);
        assertThat(Judging.from(some)).isEqualTo(FIRST.minusMonths(24));
        assertThat(Judging.to(some)).isEqualTo(FIRST.plusDays(3).plusMonths(12));
    }

    private List<TriggerOutcome> outcomes(Recorded... all) {
        return judging.judge(List.of(all), NEVER).stream()
                .map(judged -> judged.row().outcome())
                .toList();
    }

    private static Recorded undone(OffsetDateTime at) {
        return new Recorded(signal(TriggerKind.MISSED_DUTY, at), null, null);
    }

    private static Recorded late(OffsetDateTime at) {
        return new Recorded(signal(TriggerKind.MISSED_CLOCK, at), null, null);
    }

    private static Signal signal(TriggerKind kind, OffsetDateTime at) {
        Subject mill = new Subject(SubjectKind.ENTERPRISE, "mill", "演示木业", "mill", "演示木业", null, true);
        @Nullable String nowhere = null;
        return new Signal(kind + "-" + at, 1, kind, "", mill, at, "演示", nowhere, nowhere, nowhere, null, false);
    }
}
