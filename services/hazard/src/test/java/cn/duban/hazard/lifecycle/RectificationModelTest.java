package cn.duban.hazard.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.casework.file.WorkItem;
import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.hazard.fixture.ModelTasks;
import cn.duban.hazard.workflow.process.HazardRectificationProcess;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the model says of its user tasks is what the hazard asks for: schemes are read off the one, cases off the other. */
class RectificationModelTest {
    private static final List<Hazard> HAZARDS = List.of(
            Fixtures.reported(),
            Fixtures.gap(),
            Fixtures.graded(HazardGrade.GENERAL),
            Fixtures.planned(),
            Fixtures.rectifying(HazardGrade.GENERAL),
            Fixtures.rectifying(HazardGrade.MAJOR),
            Fixtures.accepting(HazardGrade.GENERAL),
            Fixtures.accepting(HazardGrade.MAJOR),
            Fixtures.verified(),
            Fixtures.sentBack(),
            Fixtures.transferring(),
            Fixtures.refusedTwice());

    @Test
    void everyTaskNamesItsStepsItsPartyAndItsClocks() throws Exception {
        Map<String, Map<String, String>> tasks = ModelTasks.of(HazardRectificationProcess.RESOURCE);

        assertThat(tasks).hasSize(11);
        tasks.forEach((task, said) -> {
            assertThat(Arrays.stream(HazardAction.values()).map(Enum::name))
                    .as(task)
                    .containsAll(List.of(said.get("step").split(" ")));
            assertThat(said.get("party")).as(task).isIn("office", "handler", "enterprise", "reporter");
            assertThat(said.get("clock").split(" ")).as(task).allMatch(clock -> clock.startsWith("hazard."));
        });
    }

    @Test
    void theClockOfATaskIsTheOneTheHazardAsksForAndItsStepIsOpenThen() throws Exception {
        Map<String, Map<String, String>> tasks = ModelTasks.of(HazardRectificationProcess.RESOURCE);

        for (Hazard hazard : HAZARDS) {
            for (WorkItem item : WorkItems.of(hazard)) {
                if (!item.key().equals(WorkItems.PENALTY)) {
                    Map<String, String> said = tasks.get(item.key());
                    assertThat(said.get("clock").split(" "))
                            .as(item.name())
                            .contains(Objects.requireNonNull(item.clock()).id());
                    assertThat(said.get("step").split(" "))
                            .as(item.name())
                            .anyMatch(step -> HazardAction.valueOf(step).allowedIn(hazard.state()));
                }
            }
        }
    }
}
