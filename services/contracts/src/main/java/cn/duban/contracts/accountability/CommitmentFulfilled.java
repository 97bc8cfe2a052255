package cn.duban.contracts.accountability;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * A promise was reported as kept.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.ACCOUNTABILITY_INTERVIEW)
public record CommitmentFulfilled(InterviewSnapshot interview, String by, OffsetDateTime at, String commitmentId)
        implements InterviewEvent {}
