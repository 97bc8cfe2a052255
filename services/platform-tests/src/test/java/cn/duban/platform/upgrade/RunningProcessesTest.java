package cn.duban.platform.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.embedded.process.Repository;
import cn.duban.embedded.testing.TestServers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Processes that commit 7a97201 began, by its models and in its schema, go on after the database is migrated to now and
 * today's models are deployed beside theirs: their timers fire, their tasks are done. What the old models call must still
 * be there under its name.
 */
class RunningProcessesTest {
    private static final Pattern CALL = Pattern.compile("[$]\\{(\\w+)\\.(\\w+)\\((execution)?");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"hazard", "incident", "accountability"})
    void what_the_copy_before_began_goes_on_after_the_migration(String service) throws IOException {
        Map<String, String> settings = TestServers.shared().settingsFor("running_" + service);
        List<String> places = OldRelease.places(service);
        Map<String, byte[]> old = OldRelease.models(service);
        assertThat(old).isNotEmpty();
        OldRelease.flyway(settings, OldRelease.migrations(places, folder)).migrate();
        Map<String, String> running = begin(settings, old);

        OldRelease.flyway(settings, places.stream().map(OldRelease::now).toList())
                .migrate();

        Answers answers = new Answers();
        ProcessEngine engine = engine(settings, called(old), answers);
        try {
            deploy(engine, today(service));
            running.forEach((model, instance) -> goesOn(engine, answers, model, instance));
        } finally {
            engine.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hazard", "incident", "accountability"})
    void what_the_models_before_call_is_still_there(String service) throws IOException {
        String sources = sources(service);
        Set<String> missing = new TreeSet<>();
        for (byte[] model : OldRelease.models(service).values()) {
            CALL.matcher(text(model))
                    .results()
                    .filter(call -> !call.group(1).equals("execution"))
                    .forEach(call -> {
                        String argument = call.group(3) == null ? "" : "DelegateExecution";
                        if (!sources.contains('"' + call.group(1) + '"')
                                || !sources.contains(' ' + call.group(2) + '(' + argument)) {
                            missing.add(call.group(1) + '.' + call.group(2));
                        }
                    });
        }
        assertThat(missing).as("beans and methods that running processes call").isEmpty();
    }

    /** Ids of the instances by their model; each waits for somebody. */
    private static Map<String, String> begin(Map<String, String> settings, Map<String, byte[]> models) {
        ProcessEngine engine = engine(settings, called(models), new Answers());
        try {
            deploy(engine, models);
            Map<String, String> running = new HashMap<>();
            models.keySet().forEach(file -> {
                String key = file.replace(".bpmn", "");
                ProcessInstance instance = engine.getRuntimeService()
                        .startProcessInstanceByKey(key, UUID.randomUUID().toString(), variables());
                settle(engine, instance.getId());
                assertThat(waits(engine, instance.getId())).as(file).isPositive();
                running.put(file, instance.getId());
            });
            return running;
        } finally {
            engine.close();
        }
    }

    private static void goesOn(ProcessEngine engine, Answers answers, String model, String instance) {
        List<Job> timers = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .timers()
                .orderByJobDuedate()
                .asc()
                .list();
        assertThat(timers).as("timers of " + model).isNotEmpty();
        int before = answers.done().size();
        engine.getManagementService().executeJob(timers.get(0).getId());
        settle(engine, instance);
        assertThat(answers.done()).as("what the timer of " + model + " did").hasSizeGreaterThan(before);

        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .listPage(0, 1)
                .get(0);
        engine.getTaskService().complete(task.getId());
        settle(engine, instance);
        assertThat(engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance)
                        .activityId(task.getTaskDefinitionKey())
                        .finished()
                        .count())
                .as(model + " " + task.getTaskDefinitionKey())
                .isPositive();
        assertThat(engine.getRuntimeService().createIncidentQuery().count()).isZero();
    }

    /** What is asynchronous is done at once; timers are not. */
    private static void settle(ProcessEngine engine, String instance) {
        List<Job> jobs;
        do {
            jobs = engine.getManagementService()
                    .createJobQuery()
                    .processInstanceId(instance)
                    .messages()
                    .list();
            jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        } while (!jobs.isEmpty());
    }

    private static long waits(ProcessEngine engine, String instance) {
        return engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(instance)
                        .count()
                + engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance)
                        .timers()
                        .count();
    }

    /** Variables that the services set; none of them leads anywhere but straight on. */
    private static Map<String, Object> variables() {
        return Map.of("phase", "NONE", "raised", false, "receipt", false, "lapsed", false, "passed", true);
    }

    private static ProcessEngine engine(Map<String, String> settings, Set<String> beans, Answers answers) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUrl(settings.get("DUBAN_DB_URL"));
        configuration.setJdbcUsername(settings.get("DUBAN_DB_USER"));
        configuration.setJdbcPassword(settings.get("DUBAN_DB_PASSWORD"));
        configuration.setProcessEngineName("upgrade-" + UUID.randomUUID());
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setEnsureJobDueDateNotNull(true);
        configuration.setExpressionManager(new JuelExpressionManager(
                beans.stream().collect(Collectors.toMap(bean -> bean, bean -> (Object) answers))));
        return configuration.buildProcessEngine();
    }

    private static void deploy(ProcessEngine engine, Map<String, byte[]> models) {
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name("upgrade").enableDuplicateFiltering(true);
        models.forEach((name, model) -> deployment.addString(name, text(model)));
        deployment.deploy();
    }

    private static Map<String, byte[]> today(String service) throws IOException {
        Map<String, byte[]> models = new HashMap<>();
        try (Stream<Path> files = Files.list(Repository.root().resolve("bpmn/" + service))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".bpmn")).toList()) {
                models.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return models;
    }

    private static Set<String> called(Map<String, byte[]> models) {
        return models.values().stream()
                .flatMap(model -> CALL.matcher(text(model)).results())
                .map(call -> call.group(1))
                .filter(name -> !name.equals("execution"))
                .collect(Collectors.toSet());
    }

    private static String sources(String service) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Repository.root().resolve("services/" + service + "/src/main/java"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private static String text(byte[] model) {
        return new String(model, StandardCharsets.UTF_8);
    }
}
