package cn.duban.platform.time;

import java.time.Instant;

/**
 * CDI event, in the transaction in which the end of a clock moved without a step: timers that stand at the old one are
 * to follow.
 *
 * @param subjectId what the clock is about; the business key of its processes
 * @param anchorAt event the clock counts from
 * @param previousDueAt end before
 * @param dueAt end now
 */
public record EndMoved(String subjectId, Instant anchorAt, Instant previousDueAt, Instant dueAt) {}
