package cn.duban.casework.process;

import static org.mockito.Answers.RETURNS_DEEP_STUBS;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The job executor brings the process to the next task while a step looks for that task. */
class ProcessDriverTest {
    private static final Map<String, Object> DECIDED = Map.of("phase", "NEXT");
    private static final String KEY = "Task_Next";

    private final TaskService tasks = mock(TaskService.class, RETURNS_DEEP_STUBS);
    private final ManagementService management = mock(ManagementService.class, RETURNS_DEEP_STUBS);
    private final ProcessAlerts alerts = mock(ProcessAlerts.class);
    private final ProcessInstance process = mock(ProcessInstance.class);
    private final Task task = mock(Task.class);
    private final ProcessDriver driver = new ProcessDriver(
            mock(RuntimeService.class, RETURNS_DEEP_STUBS), tasks, management, mock(Timers.class), alerts);

    @BeforeEach
    void a_process() {
        when(process.getId()).thenReturn("process-1");
        when(task.getId()).thenReturn("task-1");
    }

    @Test
    void a_task_that_appears_between_two_looks_is_completed() {
        // Not there yet, and a moment later no job is left to bring it about, for it is there.
        left(List.of());
        found(List.of(), List.of(task));

        driver.complete(process, KEY, DECIDED);

        verify(tasks).complete("task-1", DECIDED);
        verify(alerts, never()).outOfStep(any(), anyString());
    }

    @Test
    void what_an_earlier_step_left_to_the_executor_is_continued_first() {
        Job job = job();
        left(List.of(job), List.of());
        found(List.of(), List.of(task));

        driver.complete(process, KEY, DECIDED);

        verify(management).executeJob("job-1");
        verify(tasks).complete("task-1", DECIDED);
    }

    @Test
    void a_job_the_executor_has_in_hand_makes_the_step_begin_again() {
        Job job = job();
        left(List.of(job));
        found(List.of());
        doThrow(new NullPointerException("the engine's own way"))
                .when(management)
                .executeJob("job-1");

        Assertions.assertThrows(JobTaken.class, () -> driver.complete(process, KEY, DECIDED));
    }

    @Test
    void a_job_that_failed_before_does_not_fail_the_step() {
        Job job = job();
        when(job.getExceptionMessage()).thenReturn("no such element");
        left(List.of(job));
        found(List.of());

        driver.complete(process, KEY, DECIDED);

        verify(management, never()).executeJob(anyString());
        verify(alerts).outOfStep(process, KEY);
    }

    @Test
    void a_task_that_never_appears_is_said_loudly() {
        left(List.of());
        found(List.of());

        driver.complete(process, KEY, DECIDED);

        verify(alerts).outOfStep(process, KEY);
        verify(tasks, never()).complete(any(), any());
    }

    private static Job job() {
        Job job = mock(Job.class);
        when(job.getId()).thenReturn("job-1");
        when(job.getRetries()).thenReturn(3);
        return job;
    }

    @SafeVarargs
    private void left(List<Job> first, List<Job>... later) {
        when(management
                        .createJobQuery()
                        .processInstanceId("process-1")
                        .messages()
                        .list())
                .thenReturn(first, later);
    }

    @SafeVarargs
    private void found(List<Task> first, List<Task>... later) {
        when(tasks.createTaskQuery()
                        .processInstanceId("process-1")
                        .taskDefinitionKey(KEY)
                        .list())
                .thenReturn(first, later);
    }
}
