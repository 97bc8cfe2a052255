package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * More time was granted or refused.
 *
 * @param by sign-in name of who did it, {@code system} for a rule
 * @param until new end, null when refused
 */
@EventOf(Topics.PLATE)
public record PlateExtensionDecided(
        PlateSnapshot plate,
        String by,
        OffsetDateTime at,
        boolean granted,
        @Nullable OffsetDateTime until,
        String reason)
        implements PlateEvent {}
