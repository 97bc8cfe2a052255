package cn.duban.hazard.plate;

import static cn.duban.hazard.lifecycle.Fixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.casework.file.WorkItem;
import cn.duban.casework.file.WorkItem.ClockNeed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which clocks a plate asks for after a step, and which of those that end were met by it. */
class HandledPlateTest {
    @Test
    void theDaysOfTheNoticeAreThoseItSets() {
        HandledPlate issued = file(PlateFixtures.after(PlateFixtures.decided(), PlateAction.ISSUE));
        assertThat(clock(issued, PlateClockIds.RECTIFY).chosen())
                .isEqualTo(NOW.plusDays(60).toLocalDate());
        assertThat(clock(issued, PlateClockIds.PLAN).chosen())
                .isEqualTo(NOW.plusDays(7).toLocalDate());
        assertThat(clock(issued, PlateClockIds.SERVE).anchor()).isEqualTo(NOW);
        assertThat(clock(file(PlateFixtures.planning()), PlateClockIds.PLAN).anchor())
                .isNull();
    }

    @Test
    void whatAStepMeetsAndAsksForAgainBeginsAnewAtTheLevelAbove() {
        HandledPlate asked = file(PlateFixtures.after(PlateFixtures.proposed(), PlateAction.ESCALATE));
        assertThat(asked.doneAt(PlateClockIds.DECIDE, "", NOW.minusDays(1))).contains(NOW);
        assertThat(clock(asked, PlateClockIds.DECIDE).anchor()).isEqualTo(NOW);
    }

    @Test
    void progressMeetsItsWeekAndBeginsTheNextWhileTheWholeRunsOn() {
        HandledPlate told = file(PlateFixtures.after(PlateFixtures.rectifying(), PlateAction.REPORT_PROGRESS));
        assertThat(told.doneAt(PlateClockIds.PROGRESS, "", NOW)).contains(NOW);
        assertThat(clock(told, PlateClockIds.PROGRESS).anchor()).isEqualTo(NOW);
        assertThat(clock(told, PlateClockIds.RECTIFY).anchor()).isNull();
        assertThat(told.doneAt(PlateClockIds.RECTIFY, "", NOW)).isEmpty();
    }

    @Test
    void onlyTheFirstThingItWaitsForPresses() {
        HandledPlate issued = file(PlateFixtures.after(PlateFixtures.decided(), PlateAction.ISSUE));
        assertThat(issued.items()).filteredOn(item -> !item.beside()).hasSize(1);
        assertThat(issued.items().get(0).key()).isEqualTo(PlateItems.FILE_PLAN);
        assertThat(issued.fellAway()).contains("督办通知书");
        assertThat(file(PlateFixtures.planning()).fellAway()).isEqualTo("事项已转入下一环节");
    }

    private static HandledPlate file(Plate plate) {
        return new HandledPlate(plate, PlateFixtures.PENALISED);
    }

    private static ClockNeed clock(HandledPlate file, String id) {
        List<ClockNeed> clocks = Stream.concat(file.items().stream(), file.alongside().stream())
                .map(WorkItem::clock)
                .filter(Objects::nonNull)
                .filter(clock -> clock.id().equals(id))
                .distinct()
                .toList();
        assertThat(clocks).as(id).hasSize(1);
        return clocks.get(0);
    }
}
