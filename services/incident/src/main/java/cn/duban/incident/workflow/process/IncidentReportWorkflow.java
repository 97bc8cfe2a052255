package cn.duban.incident.workflow.process;

import cn.duban.casework.file.WorkItem;
import cn.duban.casework.process.ProcessDriver;
import cn.duban.casework.process.StartQueue;
import cn.duban.contracts.incident.IncidentState;
import cn.duban.contracts.incident.ReportChannel;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.IncidentAction;
import cn.duban.incident.lifecycle.RelayLeg;
import cn.duban.incident.lifecycle.ReportItems;
import cn.duban.incident.parts.CaseProcess;
import cn.duban.incident.parts.HandledIncident;
import cn.duban.incident.parts.Moved;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/**
 * The reporting process behind each incident. It follows the incident in the transaction of the step, so that the two
 * commit together or not at all.
 */
@ApplicationScoped
public class IncidentReportWorkflow implements CaseProcess {
    private static final String PHASE = "REPORT";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final StartQueue queue;
    private final ProcessDriver driver;

    IncidentReportWorkflow(RuntimeService runtime, TaskService tasks, StartQueue queue, ProcessDriver driver) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.queue = queue;
        this.driver = driver;
    }

    // The starter begins it soon, behind the filing.
    @Override
    public void begin(Incident incident) {
        queue.add(incident.id(), PHASE);
    }

    /**
     * Completes the user tasks the step did. A step that comes before the starter begins the process itself, which then
     * stands where the incident is.
     */
    @Override
    public void follow(HandledIncident file, Moved moved) {
        Incident incident = file.incident();
        boolean begins = queue.takeOne(incident.id()).isPresent();
        if (begins) {
            runtime.startProcessInstanceByKey(IncidentReportProcess.KEY, incident.id());
        }
        driver.running(incident.id(), IncidentReportProcess.KEY)
                .ifPresent(process -> move(process, incident, moved, begins, file.rerouted() && !begins));
    }

    private void move(ProcessInstance process, Incident incident, Moved moved, boolean begins, boolean rerouted) {
        if (incident.state() == IncidentState.MERGED) {
            driver.trigger(process, IncidentReportProcess.MESSAGE_MERGED);
            return;
        }
        // Closing a case does none of what its reporting still waits for; opened again, it waits for the same.
        if (!IncidentAction.RELAY.allowedIn(incident.state())) {
            return;
        }
        moved.before().stream()
                .filter(item -> tasks(begins).contains(item.key()) && done(item, moved.now()))
                .forEach(item -> complete(process, item));
        takeReceiptsEnteredWithTheRelay(incident);
        endWaitingOfAnEarlierRelease(incident);
        if (rerouted) {
            driver.trigger(process, IncidentReportProcess.MESSAGE_REROUTED);
        }
        driver.move(process, Incident.TYPE, IncidentReportProcess.TIMERS, IncidentReportProcess.LEVEL);
    }

    // One that only begins now asks the incident at every gateway and stands right but for what no gateway guards.
    private static Set<String> tasks(boolean begins) {
        return begins ? IncidentReportProcess.UNGUARDED : IncidentReportProcess.TASKS;
    }

    // A report that follows another is a task of its own: its clock counts from another moment.
    private static boolean done(WorkItem item, List<WorkItem> now) {
        return now.stream().noneMatch(other -> other.sameAs(item) && sameMoment(other, item));
    }

    private static boolean sameMoment(WorkItem one, WorkItem other) {
        return one.clock() == null
                || other.clock() == null
                || Objects.equals(one.clock().anchor(), other.clock().anchor());
    }

    private void complete(ProcessInstance process, WorkItem item) {
        if (item.part().isEmpty()) {
            driver.complete(process, item.key(), Map.of());
        } else {
            driver.complete(process, item.key(), IncidentReportProcess.LEVEL, item.part(), Map.of());
        }
    }

    // The receipt of a level outside of the platform may come with the relay itself: nobody was asked for it.
    private void takeReceiptsEnteredWithTheRelay(Incident incident) {
        Set<String> received = incident.relay().legs().stream()
                .filter(RelayLeg::received)
                .map(leg -> leg.level().name())
                .collect(Collectors.toSet());
        tasks
                .createTaskQuery()
                .processInstanceBusinessKey(incident.id())
                .taskDefinitionKey("Task_Receive")
                .list()
                .stream()
                .filter(task -> received.contains(level(task)))
                .forEach(task -> tasks.complete(task.getId()));
    }

    // An earlier release waited in the process for what is in the enterprise's inbox only by now.
    private void endWaitingOfAnEarlierRelease(Incident incident) {
        if (incident.channel() == ReportChannel.SCENE && ReportItems.heard(incident) != null) {
            tasks.createTaskQuery()
                    .processInstanceBusinessKey(incident.id())
                    .taskDefinitionKey("Task_EnterpriseReport")
                    .list()
                    .forEach(task -> tasks.complete(task.getId()));
        }
    }

    private String level(Task task) {
        return String.valueOf(runtime.getVariable(task.getExecutionId(), IncidentReportProcess.LEVEL));
    }
}
