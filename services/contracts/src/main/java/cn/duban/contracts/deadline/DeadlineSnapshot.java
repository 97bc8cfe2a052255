package cn.duban.contracts.deadline;

import cn.duban.contracts.Basis;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * State of a deadline as of one version.
 *
 * @param subjectType kind of aggregate it belongs to, for example {@code hazard}
 * @param subjectId id of the aggregate; the message key
 * @param clockId id in the clock catalogue
 * @param name Chinese name of the clock
 * @param verified whether the rule was checked against its text
 * @param organisation body that must act in time
 * @param post post that must act in time, where one is known
 * @param leaderPosts posts of leaders who learn of a miss
 * @param anchorAt moment of the event the clock counts from; never changes
 * @param originalDueAt end as first computed; changes only from provisional to certain
 * @param dueAt end as it stands now
 * @param missedAt end that passed unmet, kept even if the duty was done later
 * @param metAt when the duty was done
 * @param provisional whether the end is 暂定: counted in plain weeks, for the holiday notice of a year is not there yet;
 *     it reminds, and is never missed
 * @param question why a person has to find whether the end that passed was missed; null where nobody has to
 */
public record DeadlineSnapshot(
        String id,
        String subjectType,
        String subjectId,
        String subjectNumber,
        String subjectTitle,
        String clockId,
        String name,
        Basis basis,
        boolean verified,
        DeadlineState state,
        @Nullable String organisation,
        @Nullable String post,
        List<String> leaderPosts,
        String divisionPath,
        OffsetDateTime anchorAt,
        OffsetDateTime armedAt,
        OffsetDateTime originalDueAt,
        OffsetDateTime dueAt,
        @Nullable OffsetDateTime missedAt,
        @Nullable OffsetDateTime metAt,
        long version,
        boolean provisional,
        @Nullable DeadlineQuestion question) {}
