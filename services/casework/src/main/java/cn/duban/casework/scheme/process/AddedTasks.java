package cn.duban.casework.scheme.process;

import cn.duban.casework.scheme.AddedOutcome;
import cn.duban.casework.scheme.AddedProcess;
import cn.duban.casework.scheme.AddedStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

/** Added steps as the engine's user tasks. */
@ApplicationScoped
class AddedTasks implements AddedProcess {
    private final TaskService tasks;

    AddedTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public Set<String> open(String caseId) {
        return of(caseId).stream()
                .map(Task::getTaskDefinitionKey)
                .filter(key -> key.startsWith(AddedStep.PREFIX))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean waitsIn(String caseId, Set<String> keys) {
        return of(caseId).stream().map(Task::getTaskDefinitionKey).anyMatch(keys::contains);
    }

    @Override
    public void complete(String caseId, String key, AddedOutcome outcome) {
        of(caseId).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(key))
                .findFirst()
                .ifPresent(task -> tasks.complete(task.getId(), Map.of(DrawAdded.OUTCOME, outcome.name())));
    }

    private List<Task> of(String caseId) {
        return tasks.createTaskQuery().processInstanceBusinessKey(caseId).list();
    }
}
