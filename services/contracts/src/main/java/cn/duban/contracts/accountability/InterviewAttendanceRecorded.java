package cn.duban.contracts.accountability;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * Who was summoned came, or did not.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.ACCOUNTABILITY_INTERVIEW)
public record InterviewAttendanceRecorded(InterviewSnapshot interview, String by, OffsetDateTime at, boolean attended)
        implements InterviewEvent {}
