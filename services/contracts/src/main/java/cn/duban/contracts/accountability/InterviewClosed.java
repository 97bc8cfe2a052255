package cn.duban.contracts.accountability;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * Everything promised was kept.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.ACCOUNTABILITY_INTERVIEW)
public record InterviewClosed(InterviewSnapshot interview, String by, OffsetDateTime at) implements InterviewEvent {}
