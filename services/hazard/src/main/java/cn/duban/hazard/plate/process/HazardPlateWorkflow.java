package cn.duban.hazard.plate.process;

import cn.duban.casework.file.WorkItem;
import cn.duban.casework.process.ProcessAlerts;
import cn.duban.casework.process.ProcessDriver;
import cn.duban.casework.scheme.CaseSchemes;
import cn.duban.contracts.hazard.PlateState;
import cn.duban.hazard.lifecycle.Measures;
import cn.duban.hazard.plate.HandledPlate;
import cn.duban.hazard.plate.Plate;
import cn.duban.hazard.plate.PlateItems;
import cn.duban.hazard.plate.PlateProcess;
import cn.duban.hazard.plate.PlateStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/**
 * The process behind each plate. It follows in the transaction of the step; where it waits for something else it raises an
 * alert and lets the step stand.
 */
@ApplicationScoped
class HazardPlateWorkflow implements PlateProcess {
    private final CaseSchemes schemes;
    private final TaskService tasks;
    private final ProcessDriver driver;
    private final ProcessAlerts alerts;

    HazardPlateWorkflow(CaseSchemes schemes, TaskService tasks, ProcessDriver driver, ProcessAlerts alerts) {
        this.schemes = schemes;
        this.tasks = tasks;
        this.driver = driver;
        this.alerts = alerts;
    }

    @Override
    public void begin(HandledPlate file) {
        String id = file.plate().id();
        schemes.begin(
                        HazardPlateProcess.KEY,
                        Plate.TYPE,
                        id,
                        file.hazard().place().divisionPath())
                .ifPresentOrElse(
                        scheme -> driver.beginOn(scheme, id, Map.of()),
                        () -> driver.begin(id, HazardPlateProcess.KEY, Map.of()));
    }

    @Override
    public void follow(HandledPlate file, List<WorkItem> before) {
        Plate plate = file.plate();
        ProcessInstance process =
                driver.running(plate.id(), HazardPlateProcess.KEY).orElse(null);
        if (process == null) {
            alerts.outOfStep(plate.id(), HazardPlateProcess.KEY, HazardPlateProcess.KEY);
            return;
        }
        driver.move(process, Plate.TYPE, HazardPlateProcess.MOVING);
        complete(plate, process, file.taken(), gone(file, before));
        file.taken().forEach(step -> tell(process, step));
        if (plate.state() != PlateState.ENDED && !Measures.penaltyOutstanding(file.hazard())) {
            penaltyRecorded(plate);
        }
    }

    @Override
    public void penaltyRecorded(Plate plate) {
        tasks(plate, HazardPlateProcess.TASK_PENALTY).forEach(task -> tasks.complete(task.getId()));
    }

    private static Set<String> gone(HandledPlate file, List<WorkItem> before) {
        Set<String> now = file.items().stream().map(WorkItem::key).collect(Collectors.toSet());
        return before.stream()
                .map(WorkItem::key)
                .filter(key -> !now.contains(key))
                .collect(Collectors.toSet());
    }

    private void complete(Plate plate, ProcessInstance process, List<PlateStep> taken, Set<String> gone) {
        if (plate.state() == PlateState.ENDED) {
            // What else was waiting ends with the process.
            driver.completeAll(process, PlateItems.DECIDE_MEASURE, decided(plate));
            return;
        }
        boolean handedUp = taken.stream().anyMatch(step -> step instanceof PlateStep.Escalated asked && !asked.raise());
        if (handedUp) {
            driver.completeAll(process, PlateItems.DECIDE_LEVEL, decided(plate));
        }
        // A notice issued anew asks for the same again: what is done is done for both.
        gone.stream().sorted().forEach(key -> driver.completeAll(process, key, decided(plate)));
    }

    private static Map<String, Object> decided(Plate plate) {
        return Map.of(
                HazardPlateProcess.PHASE,
                plate.state().name(),
                HazardPlateProcess.RECEIPT,
                plate.awaitsReceipt(),
                HazardPlateProcess.RAISED,
                plate.steps().raiseGranted());
    }

    private void tell(ProcessInstance process, PlateStep step) {
        if (step instanceof PlateStep.Issued) {
            driver.trigger(process, HazardPlateProcess.MESSAGE_NOTICE);
        } else if (step instanceof PlateStep.ProgressReported) {
            driver.trigger(process, HazardPlateProcess.MESSAGE_PROGRESS);
        } else if (step instanceof PlateStep.ExtensionRequested) {
            driver.trigger(process, HazardPlateProcess.MESSAGE_EXTENSION);
        } else if (step instanceof PlateStep.Escalated asked && asked.raise()) {
            driver.trigger(process, HazardPlateProcess.MESSAGE_RAISE);
        }
    }

    private List<Task> tasks(Plate plate, String key) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(plate.id())
                .taskDefinitionKey(key)
                .list();
    }
}
