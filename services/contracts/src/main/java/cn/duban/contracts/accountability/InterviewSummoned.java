package cn.duban.contracts.accountability;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * Somebody was summoned to an interview (约谈通知), also again after an absence.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.ACCOUNTABILITY_INTERVIEW)
public record InterviewSummoned(InterviewSnapshot interview, String by, OffsetDateTime at) implements InterviewEvent {}
