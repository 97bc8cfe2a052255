package cn.duban.hazard.workflow.process;

import cn.duban.hazard.lifecycle.Days;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;

/** Where a process stands and how it came there. */
@ApplicationScoped
public class ProcessHistory {
    private final HistoryService history;
    private final String model;

    ProcessHistory(HistoryService history) {
        this.history = history;
        this.model = read();
    }

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

    /** Key of the process. */
    public String definition() {
        return HazardRectificationProcess.KEY;
    }

    /** The model with its drawing. */
    public String model() {
        return model;
    }

    /** What happened so far, oldest first; empty while the process has not begun. */
    public List<Activity> of(String hazardId) {
        List<HistoricProcessInstance> instances = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(hazardId)
                .processDefinitionKey(HazardRectificationProcess.KEY)
                .list();
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

    private static String read() {
        try (InputStream model = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream(HazardRectificationProcess.RESOURCE)) {
            if (model == null) {
                throw new IllegalStateException(HazardRectificationProcess.RESOURCE + " is not packed");
            }
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
