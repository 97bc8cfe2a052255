package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * Progress was reported.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 * @param percent 0 to 100
 */
@EventOf(Topics.HAZARD)
public record ProgressFiled(HazardSnapshot hazard, String by, OffsetDateTime at, int percent) implements HazardEvent {}
