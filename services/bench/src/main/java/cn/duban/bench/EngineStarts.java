package cn.duban.bench;

import cn.duban.embedded.process.Repository;
import cn.duban.embedded.server.PostgresServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/**
 * (b) Instances of {@code HazardRectification} started per second: a hundred in one transaction with the settings of
 * the hazard service, against one per transaction by an engine as it comes. Both in this JVM, on the product's
 * PostgreSQL, without REST and without our own tables, so that only the engine's work is compared.
 */
final class EngineStarts {
    private static final String KEY = "HazardRectification";
    private static final int CLIENTS = 8;
    private static final int BATCH = 100;
    private static final double WARM_UP_SECONDS = 5;
    private static final double SECONDS = 10;

    private final PostgresServer postgres;

    EngineStarts(PostgresServer postgres) {
        this.postgres = postgres;
    }

    Result measure() {
        createDatabases();
        double single = oneByOne();
        double batched = inBatches(1);
        double twice = inBatches(2);
        return new Result(
                "(b) process starts, batches of " + BATCH,
                String.format(Locale.ROOT, "%,.0f/s", batched),
                String.format(Locale.ROOT, "%,.0f/s one per request", single),
                String.format(Locale.ROOT, "%.1f", batched / single),
                "≥ 4",
                String.format(
                        Locale.ROOT,
                        "one starter as in the service, without its claim and its look for timer dates; two starters: %,.0f/s"
                                + " (%.1f); against %d threads on an engine at its defaults; limited by the rows an"
                                + " instance writes (execution, task, two timers, history) and by the"
                                + " engine's own work per instance",
                        twice,
                        twice / single,
                        CLIENTS));
    }

    private double oneByOne() {
        StandaloneProcessEngineConfiguration defaults = new StandaloneProcessEngineConfiguration();
        defaults.setJdbcUrl(postgres.jdbcUrl("bench_single"));
        ProcessEngine engine = built(defaults);
        ClosedLoop.Client client = () -> {
            engine.getRuntimeService()
                    .startProcessInstanceByKey(KEY, UUID.randomUUID().toString());
            return 1;
        };
        return measured(engine, new ClosedLoop(CLIENTS), client);
    }

    private double inBatches(int starters) {
        OneConnectionPerThread connections =
                new OneConnectionPerThread(postgres.jdbcUrl("bench_batch"), postgres.password());
        StandaloneProcessEngineConfiguration ours = new StandaloneProcessEngineConfiguration();
        ours.setDataSource(connections);
        ours.setTransactionFactory(new ManagedTransactionFactory());
        // As in services/hazard and platform.workflow.
        ours.setHistory("activity");
        ours.setMetricsEnabled(false);
        ours.setTaskMetricsEnabled(false);
        ours.setAuthorizationEnabled(false);
        ours.setEnsureJobDueDateNotNull(true);
        ours.setIdGenerator(new StrongUuidGenerator());
        ProcessEngine engine = connections.inTransaction(() -> built(ours));
        String definition = connections.inTransaction(() -> engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(KEY)
                .latestVersion()
                .singleResult()
                .getId());
        ClosedLoop.Client client = () -> connections.inTransaction(() -> batch(engine, definition));
        return measured(engine, new ClosedLoop(starters), client);
    }

    private static int batch(ProcessEngine engine, String definition) {
        // One command around them, as platform.workflow.ProcessStarter does: the engine writes them all at its end.
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    for (int i = 0; i < BATCH; i++) {
                        engine.getRuntimeService()
                                .startProcessInstanceById(
                                        definition, UUID.randomUUID().toString());
                    }
                    return null;
                });
        return BATCH;
    }

    private static double measured(ProcessEngine engine, ClosedLoop loop, ClosedLoop.Client client) {
        loop.perSecond(() -> client, WARM_UP_SECONDS);
        double perSecond = loop.perSecond(() -> client, SECONDS);
        engine.close();
        return perSecond;
    }

    private ProcessEngine built(ProcessEngineConfigurationImpl configuration) {
        configuration.setJdbcUsername(PostgresServer.ADMINISTRATOR);
        configuration.setJdbcPassword(postgres.password());
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setProcessEngineName(KEY + UUID.randomUUID());
        configuration.setBeans(Map.of("hazardClock", new FixedHazardClock()));
        ProcessEngine engine = configuration.buildProcessEngine();
        Path model = Repository.root().resolve("bpmn/hazard/" + KEY + ".bpmn");
        try (InputStream content = Files.newInputStream(model)) {
            engine.getRepositoryService()
                    .createDeployment()
                    .enableDuplicateFiltering(true)
                    .name("bench")
                    .addInputStream(KEY + ".bpmn", content)
                    .deploy();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + model, e);
        }
        return engine;
    }

    private void createDatabases() {
        try (Connection all = postgres.administrator("postgres")) {
            for (String name : new String[] {"bench_single", "bench_batch"}) {
                Sql.run(all, "drop database if exists " + name, "create database " + name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create databases: " + e.getMessage(), e);
        }
    }
}
