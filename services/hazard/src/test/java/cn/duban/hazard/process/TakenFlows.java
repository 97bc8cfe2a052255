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
import org.camunda.bpm.engine.impl.pvm.PvmActivity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;

/**
 * Which sequence flows each process has taken. The engine's history knows only the elements, so a listener is hung on
 * every flow of the deployed model. Work that was rolled back and done again shows twice.
 */
@ApplicationScoped
class TakenFlows {
    private static final String RECTIFICATION = "HazardRectification";

    private final ProcessEngine engine;
    private final Map<String, List<String>> taken = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> takenByKey = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> flows = new ConcurrentHashMap<>();

    TakenFlows(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Hangs the listener on the model of the rectification, once. */
    void listen() {
        listen(RECTIFICATION);
    }

    /** The same on another model. */
    synchronized void listen(String key) {
        if (!flows.containsKey(key)) {
            Set<String> found = new TreeSet<>();
            var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
            configuration.getCommandExecutorTxRequired().execute(context -> {
                listenTo(
                        key,
                        configuration
                                .getDeploymentCache()
                                .findDeployedLatestProcessDefinitionByKey(key)
                                .getActivities(),
                        found);
                return null;
            });
            flows.put(key, found);
        }
    }

    /** Every flow of the model of the rectification. */
    Set<String> model() {
        return model(RECTIFICATION);
    }

    Set<String> model(String key) {
        return flows.get(key);
    }

    /** What was taken for any hazard so far. */
    Set<String> all() {
        return all(RECTIFICATION);
    }

    Set<String> all(String key) {
        return new TreeSet<>(takenByKey.getOrDefault(key, Set.of()));
    }

    /** What was taken for one case, in order. */
    List<String> of(String caseId) {
        return List.copyOf(taken.getOrDefault(caseId, List.of()));
    }

    private void listenTo(String key, List<? extends PvmActivity> activities, Set<String> found) {
        for (PvmActivity activity : activities) {
            for (PvmTransition flow : activity.getOutgoingTransitions()) {
                found.add(flow.getId());
                ((TransitionImpl) flow).addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener)
                        execution -> note(key, execution));
            }
            listenTo(key, activity.getActivities(), found);
        }
    }

    private void note(String key, DelegateExecution execution) {
        takenByKey
                .computeIfAbsent(key, unused -> ConcurrentHashMap.newKeySet())
                .add(execution.getCurrentTransitionId());
        taken.computeIfAbsent(execution.getProcessBusinessKey(), unused -> new CopyOnWriteArrayList<>())
                .add(execution.getCurrentTransitionId());
    }
}
