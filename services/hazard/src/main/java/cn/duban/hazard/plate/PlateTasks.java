package cn.duban.hazard.plate;

import cn.duban.casework.tasks.Task;
import cn.duban.casework.tasks.TaskBook;
import cn.duban.casework.tasks.TaskSubject;
import cn.duban.deadline.Deadline;
import cn.duban.hazard.lifecycle.Hazard;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Who has to do what about a plate, read off it. */
@ApplicationScoped
class PlateTasks {
    private final TaskBook book;
    private final PlateClocks clocks;

    PlateTasks(TaskBook book, PlateClocks clocks) {
        this.book = book;
        this.clocks = clocks;
    }

    /** Closes what is done and opens what comes next. */
    void follow(Plate plate, Hazard hazard, String by, OffsetDateTime at) {
        Map<String, Deadline> open = clocks.open(plate.id());
        List<Task> wanted = PlateItems.of(plate, hazard).stream()
                .map(item -> item.task(clocks.due(open, item.clock())))
                .toList();
        TaskSubject subject = new TaskSubject(
                PlateClocks.SUBJECT,
                plate.id(),
                plate.number(),
                hazard.finding().title(),
                hazard.place().divisionPath(),
                hazard.place().divisionName());
        book.follow(subject, wanted, by, at);
    }
}
