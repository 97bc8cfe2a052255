package cn.duban.incident.closure.process;

import cn.duban.casework.process.ProcessDriver;
import cn.duban.contracts.incident.IncidentState;
import cn.duban.incident.closure.ClosureWork;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.parts.CaseProcess;
import cn.duban.incident.parts.HandledIncident;
import cn.duban.incident.parts.Moved;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** The process behind the closing of a case. */
@ApplicationScoped
class IncidentClosureWorkflow implements CaseProcess {
    private final ProcessDriver driver;

    IncidentClosureWorkflow(ProcessDriver driver) {
        this.driver = driver;
    }

    @Override
    public void follow(HandledIncident file, Moved moved) {
        Incident incident = file.incident();
        Optional<ProcessInstance> process = driver.running(incident.id(), IncidentClosureProcess.KEY);
        if (process.isPresent()) {
            move(incident, process.get(), moved);
        } else if (moved.came(ClosureWork.ARCHIVE)) {
            items(driver.begin(incident.id(), IncidentClosureProcess.KEY, Map.of()), moved);
        }
    }

    private void move(Incident incident, ProcessInstance process, Moved moved) {
        items(process, moved);
        driver.move(process, Incident.TYPE, IncidentClosureProcess.TIMERS);
        if (moved.gone(ClosureWork.EVALUATE)) {
            boolean passed = incident.state() == IncidentState.EVALUATED;
            driver.complete(process, ClosureWork.EVALUATE, Map.of(IncidentClosureProcess.PASSED, passed));
        } else if (moved.gone(ClosureWork.ARCHIVE)) {
            driver.complete(process, ClosureWork.ARCHIVE, Map.of());
            driver.tellAll(process, IncidentClosureProcess.MESSAGE_ARCHIVED);
        } else {
            sets(process, moved);
        }
    }

    private void items(ProcessInstance process, Moved moved) {
        moved.partsCame(ClosureWork.CARRY_OUT)
                .forEach(item -> driver.trigger(
                        process, IncidentClosureProcess.MESSAGE_ITEM_ADDED, Map.of(IncidentClosureProcess.ITEM, item)));
        moved.partsGone(ClosureWork.CARRY_OUT)
                .forEach(item ->
                        driver.complete(process, ClosureWork.CARRY_OUT, IncidentClosureProcess.ITEM, item, Map.of()));
    }

    private void sets(ProcessInstance process, Moved moved) {
        moved.partsGone(ClosureWork.FILE_SET).forEach(set -> complete(process, ClosureWork.FILE_SET, set, false));
        List<String> anew = moved.partsCame(ClosureWork.FILE_SET);
        List<String> answered = moved.partsGone(ClosureWork.SIGN_SET);
        answered.forEach(set -> complete(process, ClosureWork.SIGN_SET, set, anew.contains(set)));
        anew.stream()
                .filter(set -> !answered.contains(set))
                .forEach(set -> driver.tell(
                        process, IncidentClosureProcess.MESSAGE_SET_LAPSED, IncidentClosureProcess.SET, set));
    }

    private void complete(ProcessInstance process, String task, String set, boolean lapsed) {
        driver.complete(process, task, IncidentClosureProcess.SET, set, Map.of(IncidentClosureProcess.LAPSED, lapsed));
    }
}
