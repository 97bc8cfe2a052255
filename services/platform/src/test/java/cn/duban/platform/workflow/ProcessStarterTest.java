package cn.duban.platform.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.platform.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProcessStarterTest {
    private final String run = UUID.randomUUID().toString();

    @Inject
    ProcessEngine engine;

    @Inject
    Sql sql;

    @BeforeEach
    void twenty_five_new_aggregates() {
        IntStream.range(0, 25)
                .forEach(i -> sql.update(
                        "insert into place (id, body, division_path, reporter) values (?, 'new', '/', 'x')", run + i));
    }

    @AfterEach
    void tidy() {
        sql.update("delete from place");
    }

    @Test
    void every_new_aggregate_gets_one_process_however_many_starters_run() {
        ProcessStarter starter = new ProcessStarter(engine, "Walk", 4);

        int started =
                IntStream.range(0, 3)
                        .mapToObj(i -> CompletableFuture.supplyAsync(() -> drain(starter)))
                        .toList()
                        .stream()
                        .mapToInt(CompletableFuture::join)
                        .sum();
        started += drain(starter);

        assertEquals(25, started);
        for (int i = 0; i < 25; i++) {
            assertEquals(1, instances(run + i));
        }
    }

    @Test
    void a_batch_that_fails_leaves_neither_mark_nor_process() {
        ProcessStarter starter = new ProcessStarter(engine, "Walk", 10);

        assertThrows(
                IllegalStateException.class,
                () -> starter.drain(this::claim, id -> due(Duration.ofDays(30)), ids -> {
                    throw new IllegalStateException("the database says no");
                }));

        assertEquals(0, instances(run + 0));
        assertEquals(25, claim(100).size());
        assertEquals(25, drain(starter));
    }

    @Test
    void a_due_timer_fires_within_seconds_and_the_jobs_are_indexed_by_due_date() {
        engine.getRuntimeService().startProcessInstanceByKey("Walk", run, due(Duration.ofSeconds(1)));

        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> instances(run) == 0);
        assertTrue(sql.first(
                        "select 1 from pg_indexes where tablename = 'act_ru_job' and indexdef like '%(duedate_)'",
                        r -> 1)
                .isPresent());
    }

    @Test
    void the_engine_runs_with_the_measured_settings() {
        JobExecutor executor =
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();

        assertEquals(50, executor.getMaxJobsPerAcquisition());
        assertEquals(2_000, executor.getMaxWait());
        // Else the engine asks for jobs without rest, which took a third of a core of an idle service.
        assertTrue(executor.getWaitTimeInMillis() <= executor.getMaxWait());
        assertEquals(600_000, executor.getLockTimeInMillis());
    }

    @Test
    void a_model_that_has_not_changed_keeps_its_version() {
        EngineSetup.deploy(engine, "test", List.of("Walk.bpmn"));

        assertEquals(
                1,
                engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("Walk")
                        .count());
    }

    private int drain(ProcessStarter starter) {
        return starter.drain(
                this::claim,
                id -> due(Duration.ofDays(30)),
                ids -> ids.forEach(id -> sql.update("update place set body = 'started' where id = ?", id)));
    }

    private List<String> claim(int limit) {
        return sql.query(
                "select id from place where body = 'new' order by id limit ? for update skip locked",
                row -> row.getString(1),
                limit);
    }

    private static Map<String, Object> due(Duration after) {
        return Map.of("dueAt", Date.from(Instant.now().plus(after)));
    }

    private long instances(String businessKey) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .count();
    }
}
