package cn.duban.deadline;

import cn.duban.deadline.due.DueDates;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.directory.Posts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** Whether anybody could do in time what a clock asks of a body. */
@ApplicationScoped
class WhoCanAct {
    private final Directory directory;

    WhoCanAct(Directory directory) {
        this.directory = directory;
    }

    /** By who held a post of the body on the last day. */
    boolean nobody(Deadline deadline) {
        String body = deadline.responsible().organisation();
        return body != null && Posts.nobody(directory, body, DueDates.dateOf(Objects.requireNonNull(deadline.dueAt())));
    }
}
