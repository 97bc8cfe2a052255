package cn.duban.hazard.plate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.casework.file.WorkItem;
import cn.duban.hazard.fixture.ModelTasks;
import cn.duban.hazard.plate.process.HazardPlateProcess;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the model says of its user tasks is what the plate asks for: schemes are read off the one, cases off the other. */
class PlateModelTest {
    @Test
    void everyTaskNamesItsStepsItsPartyAndItsClock() throws Exception {
        Map<String, Map<String, String>> tasks = tasks();

        assertThat(tasks).hasSizeGreaterThan(15);
        tasks.forEach((task, said) -> {
            assertThat(Arrays.stream(PlateAction.values()).map(Enum::name))
                    .as(task)
                    .containsAll(List.of(said.get("step").split(" ")));
            assertThat(said.get("party")).as(task).isIn("office", "handler", "enterprise");
            assertThat(said.get("clock")).as(task).startsWith("hazard.plate.");
        });
    }

    @Test
    void theClockOfATaskIsTheOneThePlateAsksFor() throws Exception {
        Map<String, Map<String, String>> tasks = tasks();

        PlateFixtures.PLATES.forEach((state, plate) -> {
            for (WorkItem item : PlateItems.of(plate.get(), PlateFixtures.PENALISED)) {
                assertThat(tasks).as(state + " " + item.name()).containsKey(item.key());
                assertThat(tasks.get(item.key()).get("clock"))
                        .as(item.name())
                        .isEqualTo(Objects.requireNonNull(item.clock()).id());
            }
        });
    }

    private static Map<String, Map<String, String>> tasks() throws Exception {
        Map<String, Map<String, String>> tasks = ModelTasks.of(HazardPlateProcess.RESOURCE);
        // The penalty is recorded on the hazard.
        tasks.remove("Task_RecordPenalty");
        return tasks;
    }
}
