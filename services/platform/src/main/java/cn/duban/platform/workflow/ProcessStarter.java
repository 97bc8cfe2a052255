package cn.duban.platform.workflow;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * Starts the processes of new aggregates in batches, many instances in one transaction, behind the filing that made
 * them. No bean: a service makes one with its engine and calls {@link #drain} from a scheduled method.
 *
 * <p>Once per aggregate: the claim of ids and the start are one transaction, and the claim locks its rows
 * ({@code for update skip locked}), so several copies share the work.
 */
public final class ProcessStarter {
    private final ProcessEngine engine;
    private final String definitionKey;
    private final int batch;

    /** @param batch largest number of instances in one transaction; a hundred is a good measure */
    public ProcessStarter(ProcessEngine engine, String definitionKey, int batch) {
        this.engine = engine;
        this.definitionKey = definitionKey;
        this.batch = batch;
    }

    /**
     * Starts until there is nothing left to start.
     *
     * @param claim takes up to so many ids of aggregates without a process, locking them against other copies
     * @param variables ids and decisions a process begins with; keep documents out
     * @param started marks the aggregates as having a process
     * @return number of instances started
     */
    public int drain(
            IntFunction<List<String>> claim,
            Function<String, Map<String, Object>> variables,
            Consumer<List<String>> started) {
        int total = 0;
        int last;
        do {
            last = QuarkusTransaction.requiringNew().call(() -> one(claim, variables, started));
            total += last;
        } while (last == batch);
        return total;
    }

    private int one(
            IntFunction<List<String>> claim,
            Function<String, Map<String, Object>> variables,
            Consumer<List<String>> started) {
        List<String> ids = claim.apply(batch);
        if (!ids.isEmpty()) {
            // By definition id: a start by key looks the latest version up each time.
            String definition = latest().getId();
            asOneCommand(() -> ids.forEach(
                    id -> engine.getRuntimeService().startProcessInstanceById(definition, id, variables.apply(id))));
            started.accept(ids);
        }
        return ids.size();
    }

    /** Commands inside a command share its context: the engine writes all instances at its end, in JDBC batches. */
    private void asOneCommand(Runnable starts) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    starts.run();
                    return null;
                });
    }

    private ProcessDefinition latest() {
        ProcessDefinition definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(definitionKey)
                .latestVersion()
                .singleResult();
        if (definition == null) {
            throw new IllegalStateException("No process " + definitionKey + " is deployed");
        }
        return definition;
    }
}
