package cn.duban.portal.board;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which of the numbers was opened. */
public class BoardFilter {
    @QueryParam("bucket")
    @Nullable Bucket bucket;

    @QueryParam("division")
    @Nullable String division;

    @QueryParam("organisation")
    @Nullable String organisation;

    @QueryParam("post")
    @Nullable String post;

    @QueryParam("grade")
    @Nullable String grade;

    Predicate<OpenDeadline> matching(Instant now, PlaceBelow place) {
        return d -> (bucket == null || Bucket.of(d, now) == bucket)
                && (division == null || place.codeOf(d.divisionPath()).equals(division))
                && (organisation == null || organisation.equals(d.department()))
                && (post == null || d.leaderPosts().contains(post))
                && (grade == null || grade.equals(d.grade()));
    }
}
