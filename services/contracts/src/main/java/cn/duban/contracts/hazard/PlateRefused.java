package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The enterprise refused to carry out what was ordered (拒不执行).
 *
 * @param by sign-in name of who did it, {@code system} for a rule
 */
@EventOf(Topics.PLATE)
public record PlateRefused(PlateSnapshot plate, String by, OffsetDateTime at, String facts) implements PlateEvent {}
