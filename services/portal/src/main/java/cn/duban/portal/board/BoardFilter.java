package cn.duban.portal.board;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which of the numbers was opened. */
public class BoardFilter {
    @QueryParam("bucket")
    @Nullable Opened bucket;

    @QueryParam("division")
    @Nullable String division;

    @QueryParam("organisation")
    @Nullable String organisation;

    @QueryParam("post")
    @Nullable String post;

    @QueryParam("grade")
    @Nullable String grade;

    /** The numbers a board shows: the four buckets, all of them, and the major hazards. */
    public enum Opened {
        OVERDUE(Bucket.OVERDUE),
        H24(Bucket.H24),
        H72(Bucket.H72),
        LATER(Bucket.LATER),
        OPEN(null),
        MAJOR(null);

        private final @Nullable Bucket only;

        Opened(@Nullable Bucket only) {
            this.only = only;
        }
    }

    Predicate<OpenDeadline> matching(Instant now, PlaceBelow place) {
        Bucket only = bucket == null ? null : bucket.only;
        return d -> (only == null || Bucket.of(d, now) == only)
                && (division == null || place.codeOf(d.divisionPath()).equals(division))
                && (organisation == null || organisation.equals(d.department()))
                && (post == null || d.leaderPosts().contains(post))
                && (bucket != Opened.MAJOR || d.isMajorHazard())
                && (grade == null || grade.equals(d.grade()));
    }

    /** The number of major ones counts hazards, so each stands in its list once: by the first clock that comes along. */
    boolean oncePerSubject() {
        return bucket == Opened.MAJOR;
    }
}
