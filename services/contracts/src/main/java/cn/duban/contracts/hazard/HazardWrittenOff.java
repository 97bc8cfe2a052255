package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The hazard left the list (销号).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.HAZARD)
public record HazardWrittenOff(HazardSnapshot hazard, String by, OffsetDateTime at) implements HazardEvent {}
