package cn.duban.platform.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.embedded.testing.Patience;
import cn.duban.platform.sql.Sql;
import cn.duban.platform.sql.SqlFailure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
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
        sql.update("delete from process_start_held");
    }

    @Test
    void every_new_aggregate_gets_one_process_however_many_starters_run() {
        ProcessStarter starter = new ProcessStarter(engine, new HeldStarts(sql), "Walk", 4);

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
    void a_batch_whose_mark_fails_leaves_neither_mark_nor_process() {
        ProcessStarter starter = new ProcessStarter(engine, new HeldStarts(sql), "Walk", 10);

        int begun = starter.drainShipped(this::claim, id -> due(Duration.ofDays(30)), ids -> {
            throw new IllegalStateException("the database says no");
        });

        assertEquals(0, begun);
        assertEquals(0, instances(run + 0));
        sql.update("delete from process_start_held");
        assertEquals(25, drain(starter));
    }

    @Test
    void one_that_cannot_begin_holds_up_none_of_those_with_it_and_has_its_turn_later() {
        ProcessStarter starter = new ProcessStarter(engine, new HeldStarts(sql), "Walk", 10);
        Set<String> bad = Set.of(run + 0, run + 7, run + 24);

        int begun = starter.drainShipped(this::claim, id -> dueUnless(bad, id), this::mark);

        assertEquals(22, begun);
        assertEquals(3.0, new HeldStarts(sql).count());
        assertEquals(0, drain(starter), "before its time");
        sql.update("update process_start_held set not_before = now()");
        assertEquals(3, drain(starter));
        assertEquals(0.0, new HeldStarts(sql).count());
    }

    @Test
    void a_broken_engine_is_nobodys_fault() {
        ProcessStarter starter = new ProcessStarter(engine, new HeldStarts(sql), "Walk", 10);

        assertThrows(
                SqlFailure.class,
                () -> starter.drainShipped(
                        limit -> sql.query("select id from no_such_table", row -> row.getString(1)),
                        id -> Map.of(),
                        this::mark));
        assertEquals(0.0, new HeldStarts(sql).count());
    }

    private Map<String, Object> dueUnless(Set<String> bad, String id) {
        if (bad.contains(id)) {
            throw new IllegalArgumentException("no day is due for " + id + "\0");
        }
        return due(Duration.ofDays(30));
    }

    @Test
    void a_due_timer_fires_within_seconds_and_the_jobs_are_indexed_by_due_date() {
        engine.getRuntimeService().startProcessInstanceByKey("Walk", run, due(Duration.ofSeconds(1)));

        Patience.await().until(() -> instances(run) == 0);
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
        return starter.drainShipped(this::claim, id -> due(Duration.ofDays(30)), this::mark);
    }

    private void mark(List<String> ids) {
        ids.forEach(id -> sql.update("update place set body = 'started' where id = ?", id));
    }

    private List<String> claim(int limit) {
        return sql.query(
                "select id from place where body = 'new' and" + HeldStarts.NOT_HELD.formatted("place.id")
                        + " order by id limit ? for update skip locked",
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
