package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * Rectification was ordered with a date (整改指令).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 * @param due last moment allowed
 * @param stopWork whether work must stop
 */
@EventOf(Topics.HAZARD)
public record RectificationOrdered(
        HazardSnapshot hazard, String by, OffsetDateTime at, String demand, OffsetDateTime due, boolean stopWork)
        implements HazardEvent {}
