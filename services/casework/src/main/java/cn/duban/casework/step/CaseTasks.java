package cn.duban.casework.step;

import cn.duban.casework.file.Handled;
import cn.duban.casework.file.WorkItem;
import cn.duban.casework.input.Days;
import cn.duban.casework.tasks.Task;
import cn.duban.casework.tasks.TaskBook;
import cn.duban.deadline.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Who has to do what about a case, read off it and published for everybody's inbox. */
@ApplicationScoped
public class CaseTasks {
    private final TaskBook book;
    private final CaseClocks clocks;

    CaseTasks(TaskBook book, CaseClocks clocks) {
        this.book = book;
        this.clocks = clocks;
    }

    /**
     * Closes what is done and opens what comes next.
     *
     * @param armed clocks of the case
     * @param by sign-in name of who did it
     */
    public void follow(Handled file, List<Deadline> armed, String by, OffsetDateTime at) {
        book.follow(file.facts(), wanted(file, armed), by, at);
    }

    /** Opens the first tasks of a case that was just stored. */
    public void first(Handled file, List<Deadline> armed, OffsetDateTime at) {
        book.open(file.facts(), wanted(file, armed), at);
    }

    private List<Task> wanted(Handled file, List<Deadline> armed) {
        return file.items().stream().map(item -> task(armed, item)).toList();
    }

    private Task task(List<Deadline> armed, WorkItem item) {
        return clocks.behind(armed, item)
                .flatMap(clock ->
                        Optional.ofNullable(clock.dueAt()).map(due -> item.task(Days.beijing(due), clock.clockId())))
                .orElseGet(item::task);
    }
}
