package cn.duban.contracts.accountability;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * A promise was checked by who held the interview.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.ACCOUNTABILITY_INTERVIEW)
public record CommitmentChecked(
        InterviewSnapshot interview, String by, OffsetDateTime at, String commitmentId, boolean accepted)
        implements InterviewEvent {}
