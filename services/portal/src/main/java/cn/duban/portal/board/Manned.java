package cn.duban.portal.board;

import cn.duban.platform.directory.Directory;
import cn.duban.platform.directory.Posts;
import cn.duban.platform.time.DubanClock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether somebody of a body could do what its clock asks. */
public final class Manned {
    private Manned() {}

    /** @param body null where no body is named */
    public static boolean nobody(@Nullable String body, Directory directory, Instant now) {
        return body != null && Posts.nobody(directory, body, LocalDate.ofInstant(now, DubanClock.ZONE));
    }
}
