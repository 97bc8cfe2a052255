package cn.duban.contracts.accountability;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The minutes were filed with what was promised.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.ACCOUNTABILITY_INTERVIEW)
public record InterviewMinutesFiled(InterviewSnapshot interview, String by, OffsetDateTime at, int commitments)
        implements InterviewEvent {}
