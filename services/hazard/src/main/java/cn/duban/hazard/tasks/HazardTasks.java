package cn.duban.hazard.tasks;

import cn.duban.casework.tasks.Task;
import cn.duban.casework.tasks.TaskBook;
import cn.duban.casework.tasks.TaskSubject;
import cn.duban.deadline.Deadline;
import cn.duban.hazard.clocks.HazardClocks;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Who has to do what about a hazard, read off it. */
@ApplicationScoped
public class HazardTasks {
    private final TaskBook book;
    private final HazardClocks clocks;

    HazardTasks(TaskBook book, HazardClocks clocks) {
        this.book = book;
        this.clocks = clocks;
    }

    /** Opens the tasks of a hazard just filed, whose clocks run already. */
    public void filed(Hazard hazard, Map<String, Deadline> open) {
        book.open(subject(hazard), wanted(hazard, open), hazard.reporter().at());
    }

    /** Closes what is done and opens what comes next. */
    public void follow(Hazard hazard, String by, OffsetDateTime at) {
        book.follow(subject(hazard), wanted(hazard, clocks.open(hazard.id())), by, at);
    }

    private List<Task> wanted(Hazard hazard, Map<String, Deadline> open) {
        return WorkItems.of(hazard).stream()
                .map(item -> item.task(clocks.due(open, item.clock())))
                .toList();
    }

    private static TaskSubject subject(Hazard hazard) {
        return new TaskSubject(
                HazardClocks.SUBJECT,
                hazard.id(),
                hazard.number(),
                hazard.finding().title(),
                hazard.place().divisionPath(),
                hazard.place().divisionName());
    }
}
