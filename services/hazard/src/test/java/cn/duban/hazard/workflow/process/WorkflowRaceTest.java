package cn.duban.hazard.workflow.process;

import static org.mockito.Answers.RETURNS_DEEP_STUBS;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import cn.duban.casework.file.WorkItem;
import cn.duban.casework.process.ProcessAlerts;
import cn.duban.casework.process.StartQueue;
import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.hazard.lifecycle.Fixtures;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.WorkItems;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/** The job executor brings the process to the next task while a step looks for that task. */
class WorkflowRaceTest {
    private final TaskService tasks = mock(TaskService.class, RETURNS_DEEP_STUBS);
    private final RuntimeService runtime = mock(RuntimeService.class, RETURNS_DEEP_STUBS);
    private final ProcessAlerts alerts = mock(ProcessAlerts.class);
    private final HazardRectificationWorkflow workflow = new HazardRectificationWorkflow(
            runtime, tasks, mock(ManagementService.class), mock(StartQueue.class), alerts);
    private final List<WorkItem> before = WorkItems.of(Fixtures.graded(HazardGrade.GENERAL));
    private final Hazard hazard = Fixtures.ordered(HazardGrade.GENERAL);

    @Test
    void aTaskThatAppearsBetweenTwoLooksIsCompleted() {
        Task task = mock(Task.class);
        when(task.getId()).thenReturn("task-1");
        // Not there yet, and a moment later no job is left to bring it about, for it is there.
        found(null, task);

        workflow.follow(hazard, before);

        verify(tasks).complete("task-1", Map.of(HazardRectificationProcess.PHASE, "RECTIFYING"));
        verify(alerts, never()).outOfStep(any(), anyString());
    }

    @Test
    void aTaskThatNeverAppearsIsSaidLoudly() {
        found(null);

        workflow.follow(hazard, before);

        verify(alerts).outOfStep(eq(hazard.id()), eq("Task_IssueOrder"));
        verify(tasks, never()).complete(any(), any());
    }

    private void found(Task first, Task... later) {
        when(tasks.createTaskQuery()
                        .processInstanceBusinessKey(anyString())
                        .taskDefinitionKey(anyString())
                        .singleResult())
                .thenReturn(first, later);
        when(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(anyString())
                        .list())
                .thenReturn(List.of());
    }
}
