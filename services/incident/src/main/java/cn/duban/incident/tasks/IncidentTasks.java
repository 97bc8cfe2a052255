package cn.duban.incident.tasks;

import cn.duban.casework.file.WorkItem;
import cn.duban.casework.input.Days;
import cn.duban.casework.tasks.Task;
import cn.duban.casework.tasks.TaskBook;
import cn.duban.casework.tasks.TaskSubject;
import cn.duban.deadline.Deadline;
import cn.duban.incident.clocks.IncidentClocks;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.parts.CaseParts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has to do what about an incident, read off its parts. */
@ApplicationScoped
public class IncidentTasks {
    private final TaskBook book;
    private final IncidentClocks clocks;
    private final CaseParts parts;

    IncidentTasks(TaskBook book, IncidentClocks clocks, CaseParts parts) {
        this.book = book;
        this.clocks = clocks;
        this.parts = parts;
    }

    /**
     * Closes what is done and opens what comes next.
     *
     * @param open clocks of the incident that run
     */
    public void follow(Incident incident, List<Deadline> open, String by, OffsetDateTime at) {
        List<Task> wanted = parts.items(incident).stream()
                .map(item -> item.task(due(open, item)))
                .toList();
        TaskSubject subject = new TaskSubject(
                IncidentClocks.SUBJECT,
                incident.id(),
                incident.number(),
                incident.title(),
                incident.place().divisionPath(),
                incident.place().divisionName());
        book.follow(subject, wanted, by, at);
    }

    private @Nullable OffsetDateTime due(List<Deadline> open, WorkItem item) {
        return clocks.behind(open, item)
                .map(Deadline::dueAt)
                .map(due -> due.atZone(Days.ZONE).toOffsetDateTime())
                .orElse(null);
    }
}
