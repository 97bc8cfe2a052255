package cn.duban.platform.workflow;

import cn.duban.platform.inbox.Transience;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Starts the processes of new aggregates in batches, many instances in one transaction, behind the filing that made
 * them. No bean: a service makes one with its engine and calls {@link #drain} from a scheduled method.
 *
 * <p>Once per aggregate: the claim of ids and the start are one transaction, and the claim locks its rows
 * ({@code for update skip locked}), so several copies share the work.
 */
public final class ProcessStarter {
    private final ProcessEngine engine;
    private final HeldStarts held;
    private final String definitionKey;
    private final int batch;

    /** @param batch largest number of instances in one transaction; a hundred is a good measure */
    public ProcessStarter(ProcessEngine engine, HeldStarts held, String definitionKey, int batch) {
        this.engine = engine;
        this.held = held;
        this.definitionKey = definitionKey;
        this.batch = batch;
    }

    /** The same for aggregates that all follow the shipped model. */
    public int drainShipped(
            IntFunction<List<String>> claim,
            Function<String, Map<String, Object>> variables,
            Consumer<List<String>> started) {
        return drain(claim, id -> new Beginning(null, variables.apply(id)), started);
    }

    /**
     * How the process of one aggregate begins.
     *
     * @param definition the engine's id of its model; null for the newest shipped one
     * @param variables ids and decisions it begins with; keep documents out
     */
    public record Beginning(@Nullable String definition, Map<String, Object> variables) {}

    /**
     * Starts until there is nothing left to start. A batch that fails is halved until the one at fault stands alone; that
     * one is held back for a while (see {@link HeldStarts}), and those with it are begun.
     *
     * @param claim takes up to so many ids of aggregates without a process, the oldest first and none that is
     *     {@linkplain HeldStarts#NOT_HELD held}, locking them against other copies
     * @param beginning asked for each of them, in the transaction of the claim
     * @param started marks the aggregates as having a process
     * @return number of instances started
     * @throws RuntimeException when the database is away or another failure is about no aggregate
     */
    public int drain(
            IntFunction<List<String>> claim, Function<String, Beginning> beginning, Consumer<List<String>> started) {
        int total = 0;
        int size = batch;
        while (true) {
            List<String> claimed = new ArrayList<>();
            try {
                int limit = size;
                QuarkusTransaction.requiringNew().run(() -> one(limit, claim, claimed, beginning, started));
                total += claimed.size();
                if (claimed.size() < size) {
                    return total;
                }
                size = Math.min(batch, size * 2);
            } catch (RuntimeException fault) {
                size = smaller(claimed, fault);
            }
        }
    }

    /** How many to try next after so many failed together; holds back the one that failed by itself. */
    private int smaller(List<String> claimed, RuntimeException fault) {
        if (claimed.isEmpty() || Transience.isTransient(fault)) {
            throw fault;
        }
        if (claimed.size() > 1) {
            return claimed.size() / 2;
        }
        QuarkusTransaction.requiringNew().run(() -> held.hold(definitionKey, claimed.get(0), fault));
        return 1;
    }

    private void one(
            int limit,
            IntFunction<List<String>> claim,
            List<String> ids,
            Function<String, Beginning> beginning,
            Consumer<List<String>> started) {
        ids.addAll(claim.apply(limit));
        if (!ids.isEmpty()) {
            // By definition id: a start by key looks the latest version up each time.
            String shipped = latest().getId();
            asOneCommand(() -> ids.forEach(id -> start(id, beginning.apply(id), shipped)));
            started.accept(ids);
            held.begun(ids);
        }
    }

    private void start(String id, Beginning beginning, String shipped) {
        String definition = beginning.definition() == null ? shipped : beginning.definition();
        engine.getRuntimeService().startProcessInstanceById(definition, id, beginning.variables());
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
                .withoutTenantId()
                .latestVersion()
                .singleResult();
        if (definition == null) {
            throw new IllegalStateException("No process " + definitionKey + " is deployed");
        }
        return definition;
    }
}
