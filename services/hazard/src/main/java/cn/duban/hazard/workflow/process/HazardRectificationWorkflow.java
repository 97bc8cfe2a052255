package cn.duban.hazard.workflow.process;

import cn.duban.casework.file.WorkItem;
import cn.duban.casework.process.ProcessAlerts;
import cn.duban.casework.process.ProcessDriver;
import cn.duban.casework.process.StartQueue;
import cn.duban.casework.scheme.CaseSchemes;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * The process behind each hazard. It follows the hazard in the transaction of the step, so that the two commit together
 * or not at all.
 */
@ApplicationScoped
public class HazardRectificationWorkflow {
    private final ProcessDriver driver;
    private final StartQueue queue;
    private final CaseSchemes schemes;
    private final ProcessAlerts alerts;

    HazardRectificationWorkflow(ProcessDriver driver, StartQueue queue, CaseSchemes schemes, ProcessAlerts alerts) {
        this.driver = driver;
        this.queue = queue;
        this.schemes = schemes;
        this.alerts = alerts;
    }

    /** Asks for a process; the starter begins it soon, behind the filing. */
    public void begin(Hazard hazard) {
        queue.add(hazard.id(), phase(hazard));
    }

    /**
     * Completes the user tasks the step did. A step that comes before the starter begins the process itself.
     *
     * @param before what was to be done before the step
     */
    public void follow(Hazard hazard, List<WorkItem> before) {
        Set<String> now = keys(WorkItems.of(hazard));
        Set<String> then = keys(before);
        // A request for more time that falls away with the work is answered first: its task hangs on the work's.
        List<String> done =
                then.stream().filter(key -> !now.contains(key)).sorted().toList();
        boolean moreTime = now.contains(HazardRectificationProcess.TASK_DECIDE_EXTENSION)
                && !then.contains(HazardRectificationProcess.TASK_DECIDE_EXTENSION);
        Optional<ProcessInstance> begun = begun(hazard);
        if (!done.isEmpty() || moreTime) {
            begun.or(() -> driver.running(hazard.id(), HazardRectificationProcess.KEY))
                    .ifPresentOrElse(
                            process -> move(process, hazard, done, moreTime),
                            () -> alerts.outOfStep(
                                    hazard.id(), HazardRectificationProcess.KEY, HazardRectificationProcess.KEY));
        }
    }

    private void move(ProcessInstance process, Hazard hazard, List<String> done, boolean moreTime) {
        Map<String, Object> decided = Map.of(HazardRectificationProcess.PHASE, phase(hazard));
        done.forEach(key -> driver.complete(process, key, decided));
        if (moreTime) {
            driver.trigger(process, HazardRectificationProcess.MESSAGE_EXTENSION_REQUESTED);
        }
    }

    private Optional<ProcessInstance> begun(Hazard hazard) {
        return queue.takeOne(hazard.id()).map(phase -> begun(hazard, HazardRectificationProcess.variables(phase)));
    }

    private ProcessInstance begun(Hazard hazard, Map<String, Object> variables) {
        String key = HazardRectificationProcess.KEY;
        return schemes.begin(key, Hazard.TYPE, hazard.id(), hazard.place().divisionPath())
                .map(scheme -> driver.beginOn(scheme, hazard.id(), variables))
                .orElseGet(() -> driver.begin(hazard.id(), key, variables));
    }

    private static String phase(Hazard hazard) {
        return hazard.awaitsRuling()
                ? HazardRectificationProcess.RULING
                : hazard.state().name();
    }

    private static Set<String> keys(List<WorkItem> items) {
        return items.stream()
                .map(WorkItem::key)
                .filter(HazardRectificationProcess.CLOCKS::containsKey)
                .collect(Collectors.toSet());
    }
}
