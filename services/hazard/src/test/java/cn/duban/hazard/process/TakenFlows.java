package cn.duban.hazard.process;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;

/**
 * Which sequence flows each process has taken. The engine's history knows only the elements, so a listener is hung on
 * every flow of the deployed model. Work that was rolled back and done again shows twice.
 */
@ApplicationScoped
class TakenFlows {
    private final ProcessEngine engine;
    private final Map<String, List<String>> taken = new ConcurrentHashMap<>();
    private final Set<String> flows = new TreeSet<>();

    TakenFlows(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Hangs the listener on the model, once. */
    synchronized void listen() {
        if (flows.isEmpty()) {
            var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
            configuration.getCommandExecutorTxRequired().execute(context -> {
                listenTo(configuration
                        .getDeploymentCache()
                        .findDeployedLatestProcessDefinitionByKey("HazardRectification"));
                return null;
            });
        }
    }

    /** Every flow of the model. */
    Set<String> model() {
        return flows;
    }

    /** What was taken for any hazard so far. */
    Set<String> all() {
        Set<String> all = new TreeSet<>();
        taken.values().forEach(all::addAll);
        return all;
    }

    /** What was taken for one hazard, in order. */
    List<String> of(String hazardId) {
        return List.copyOf(taken.getOrDefault(hazardId, List.of()));
    }

    private void listenTo(ProcessDefinitionEntity model) {
        model.getActivities()
                .forEach(activity -> activity.getOutgoingTransitions().forEach(this::listenTo));
    }

    private void listenTo(PvmTransition flow) {
        flows.add(flow.getId());
        ((TransitionImpl) flow).addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) this::note);
    }

    private void note(DelegateExecution execution) {
        taken.computeIfAbsent(execution.getProcessBusinessKey(), key -> new CopyOnWriteArrayList<>())
                .add(execution.getCurrentTransitionId());
    }
}
