package cn.duban.hazard.plate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.casework.file.WorkItem;
import cn.duban.hazard.plate.process.HazardPlateProcess;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the model says of its user tasks is what the plate asks for: schemes are read off the one, cases off the other. */
class PlateModelTest {
    private static final Pattern TASK =
            Pattern.compile("<bpmn:userTask id=\"(\\w+)\"[^>]*>(.*?)</bpmn:userTask>", Pattern.DOTALL);
    private static final Pattern PROPERTY =
            Pattern.compile("<camunda:property name=\"duban:(\\w+)\" value=\"([^\"]+)\" />");

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
        Map<String, Map<String, String>> tasks = new HashMap<>();
        try (InputStream model = Objects.requireNonNull(
                PlateModelTest.class.getClassLoader().getResourceAsStream(HazardPlateProcess.RESOURCE))) {
            Matcher task = TASK.matcher(new String(model.readAllBytes(), StandardCharsets.UTF_8));
            while (task.find()) {
                Map<String, String> said = new HashMap<>();
                Matcher property = PROPERTY.matcher(task.group(2));
                while (property.find()) {
                    said.put(property.group(1), property.group(2));
                }
                // The penalty is recorded on the hazard.
                if (!task.group(1).equals("Task_RecordPenalty")) {
                    tasks.put(task.group(1), said);
                }
            }
        }
        return tasks;
    }
}
