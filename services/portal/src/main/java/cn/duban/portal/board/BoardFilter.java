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

    /** The numbers a board shows: the four buckets, all of them, the major hazards, 暂定 and 待认定. */
    public enum Opened {
        OVERDUE(Bucket.OVERDUE),
        H24(Bucket.H24),
        H72(Bucket.H72),
        LATER(Bucket.LATER),
        OPEN(null),
        MAJOR(null),
        PROVISIONAL(null),
        QUESTIONED(null);

        private final @Nullable Bucket only;

        Opened(@Nullable Bucket only) {
            this.only = only;
        }
    }

    Predicate<OpenClock> matching(Instant now, PlaceBelow place) {
        Bucket only = bucket == null ? null : bucket.only;
        return clock -> (only == null || Bucket.of(clock, now) == only) && matches(clock.traits(), place);
    }

    private boolean matches(ClockTraits traits, PlaceBelow place) {
        return (division == null || place.codeOf(traits.divisionPath()).equals(division))
                && (organisation == null || organisation.equals(traits.department()))
                && (post == null || traits.leaderPosts().contains(post))
                && (bucket != Opened.MAJOR || traits.isMajorHazard())
                && (bucket != Opened.PROVISIONAL || traits.provisional())
                && (bucket != Opened.QUESTIONED || traits.questioned())
                && (grade == null || grade.equals(traits.grade()));
    }

    /** The number of major ones counts hazards, so each stands in its list once. */
    boolean oncePerSubject() {
        return bucket == Opened.MAJOR;
    }
}
