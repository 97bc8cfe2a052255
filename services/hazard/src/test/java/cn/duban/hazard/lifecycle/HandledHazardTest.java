package cn.duban.hazard.lifecycle;

import static cn.duban.hazard.lifecycle.Fixtures.NOW;
import static cn.duban.hazard.lifecycle.Fixtures.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.casework.file.WorkItem;
import cn.duban.casework.file.WorkItem.ClockNeed;
import cn.duban.contracts.hazard.HazardGrade;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which clocks a hazard asks for after a step, and which of those that end were met by it. */
class HandledHazardTest {
    @Test
    void theDayThatWasOrderedIsTheEndOfTheClockTheOrderStartsAndOfNoneLater() {
        Hazard hazard = Fixtures.ordered(HazardGrade.GENERAL);
        assertThat(clock(hazard, ClockIds.RECTIFY_GENERAL).chosen()).isNotNull();

        hazard.reportProgress("过半", 60, List.of(), by("qiye"));
        assertThat(clock(hazard, ClockIds.RECTIFY_GENERAL).chosen()).isNull();
    }

    @Test
    void theDaysOfAMajorHazardRunWhilePlanAndReviewTakeTheirTime() {
        assertThat(clocks(Fixtures.ordered(HazardGrade.MAJOR)))
                .extracting(ClockNeed::id)
                .contains(ClockIds.PLAN, ClockIds.RECTIFY_MAJOR)
                .doesNotContain(ClockIds.PROGRESS);
        assertThat(clocks(Fixtures.rectifying(HazardGrade.MAJOR)))
                .extracting(ClockNeed::id)
                .contains(ClockIds.RECTIFY_MAJOR, ClockIds.PROGRESS);
        assertThat(clocks(Fixtures.accepting(HazardGrade.MAJOR)))
                .extracting(ClockNeed::id)
                .doesNotContain(ClockIds.RECTIFY_MAJOR, ClockIds.PROGRESS);
    }

    @Test
    void eachReportOfProgressMeetsItsWeekAndBeginsTheNext() {
        Hazard hazard = Fixtures.rectifying(HazardGrade.MAJOR);
        assertThat(clock(hazard, ClockIds.PROGRESS).anchor()).isNull();

        hazard.reportProgress("过半", 60, List.of(), by("qiye"));
        assertThat(clock(hazard, ClockIds.PROGRESS).anchor()).isEqualTo(NOW);
        assertThat(new HandledHazard(hazard).doneAt(ClockIds.PROGRESS, "", NOW.minusDays(3)))
                .contains(NOW);

        hazard.requestExtension(NOW.plusDays(20), "到货晚", Fixtures.extensionLimit(), by("qiye"));
        assertThat(clock(hazard, ClockIds.PROGRESS).anchor()).isNull();
    }

    @Test
    void moreTimeIsDecidedBeforeTheTimeItAsksToMoveIsOver() {
        Hazard hazard = Fixtures.rectifying(HazardGrade.MAJOR);
        hazard.requestExtension(NOW.plusDays(20), "到货晚", Fixtures.extensionLimit(), by("qiye"));

        assertThat(clock(hazard, ClockIds.EXTENSION).before()).isEqualTo(ClockIds.RECTIFY_MAJOR);
        assertThat(new HandledHazard(hazard).items())
                .filteredOn(WorkItem::beside)
                .extracting(WorkItem::key)
                .contains("Task_DecideExtension")
                .doesNotContain("Task_Rectify");
    }

    @Test
    void passingOnIsNotGradingAndAskingForAcceptanceMeetsTheWorkAlone() {
        assertThat(doneNow(Fixtures.transferring(), ClockIds.GRADE)).isFalse();
        assertThat(doneNow(Fixtures.graded(HazardGrade.GENERAL), ClockIds.GRADE))
                .isTrue();
        Hazard accepting = Fixtures.accepting(HazardGrade.MAJOR);
        assertThat(doneNow(accepting, ClockIds.RECTIFY_MAJOR)).isTrue();
        assertThat(doneNow(accepting, ClockIds.EXTENSION)).isFalse();
        assertThat(doneNow(accepting, ClockIds.PROGRESS)).isFalse();
        assertThat(doneNow(Fixtures.reported(), ClockIds.GRADE)).isFalse();
    }

    private static boolean doneNow(Hazard hazard, String clock) {
        return new HandledHazard(hazard).doneAt(clock, "", NOW).isPresent();
    }

    private static ClockNeed clock(Hazard hazard, String id) {
        return clocks(hazard).stream()
                .filter(clock -> clock.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<ClockNeed> clocks(Hazard hazard) {
        HandledHazard file = new HandledHazard(hazard);
        return Stream.concat(file.items().stream(), file.alongside().stream())
                .map(WorkItem::clock)
                .filter(Objects::nonNull)
                .toList();
    }
}
