package cn.duban.casework.process;

import cn.duban.casework.input.Days;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;

/** Where a process stands and how it came there. */
@ApplicationScoped
public class ProcessHistory {
    private final HistoryService history;
    private final RepositoryService repository;
    private final Map<String, String> models = new ConcurrentHashMap<>();

    ProcessHistory(HistoryService history, RepositoryService repository) {
        this.history = history;
        this.repository = repository;
    }

    /**
     * A process with its drawing.
     *
     * @param activities what happened so far, oldest first; empty while the process has not begun
     */
    public record View(String definition, String bpmnXml, List<Activity> activities) {}

    /** One element the process went through or is in. */
    public record Activity(
            String activityId,
            @Nullable String name,
            State state,
            OffsetDateTime startedAt,
            @Nullable OffsetDateTime endedAt) {}

    /** Whether the process is there now. */
    public enum State {
        ACTIVE,
        COMPLETED
    }

    /**
     * The process of a case.
     *
     * @param resource the model on the class path, which is drawn where the case follows no scheme of a division
     */
    public View view(String caseId, String definition, String resource) {
        List<HistoricProcessInstance> instances = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseId)
                .processDefinitionKey(definition)
                .list();
        String drawing = instances.stream()
                .filter(instance -> instance.getTenantId() != null)
                .findFirst()
                .map(HistoricProcessInstance::getProcessDefinitionId)
                .map(own -> models.computeIfAbsent(own, this::deployed))
                .orElseGet(() -> models.computeIfAbsent(resource, ProcessHistory::read));
        return new View(definition, drawing, activities(instances));
    }

    private String deployed(String definition) {
        try (InputStream model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Activity> activities(List<HistoricProcessInstance> instances) {
        return instances.stream()
                .flatMap(instance -> history
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .orderByHistoricActivityInstanceStartTime()
                        .asc()
                        .list()
                        .stream())
                .map(ProcessHistory::activity)
                .toList();
    }

    private static Activity activity(HistoricActivityInstance activity) {
        Date end = activity.getEndTime();
        return new Activity(
                activity.getActivityId(),
                activity.getActivityName(),
                end == null ? State.ACTIVE : State.COMPLETED,
                time(activity.getStartTime()),
                end == null ? null : time(end));
    }

    private static OffsetDateTime time(Date date) {
        return date.toInstant().atZone(Days.ZONE).toOffsetDateTime();
    }

    private static String read(String resource) {
        try (InputStream model = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (model == null) {
                throw new IllegalStateException(resource + " is not packed");
            }
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
