package cn.duban.accountability.tasks;

import cn.duban.accountability.clocks.MatterClocks;
import cn.duban.accountability.matter.Matter;
import cn.duban.casework.file.WorkItem;
import cn.duban.casework.tasks.Task;
import cn.duban.casework.tasks.TaskBook;
import cn.duban.casework.tasks.TaskSubject;
import cn.duban.deadline.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has to do what about a case, an interview or a listing, read off it. */
@ApplicationScoped
public class MatterTasks {
    private final TaskBook book;
    private final MatterClocks clocks;

    MatterTasks(TaskBook book, MatterClocks clocks) {
        this.book = book;
        this.clocks = clocks;
    }

    /** Closes what is done and opens what comes next. */
    public void follow(Matter matter, String by, OffsetDateTime at) {
        List<Deadline> open = clocks.open(matter);
        List<Task> wanted =
                matter.items().stream().map(item -> item.task(due(open, item))).toList();
        TaskSubject subject = new TaskSubject(
                matter.type(),
                matter.id(),
                matter.number(),
                matter.title(),
                matter.place().divisionPath(),
                matter.place().divisionName());
        book.follow(subject, wanted, by, at);
    }

    private @Nullable OffsetDateTime due(List<Deadline> open, WorkItem item) {
        return clocks.behind(open, item)
                .map(Deadline::dueAt)
                .map(MatterClocks::beijing)
                .orElse(item.until());
    }
}
