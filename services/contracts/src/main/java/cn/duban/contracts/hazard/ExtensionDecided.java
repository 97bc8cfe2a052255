package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The request for more time was decided.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 * @param until new end, null when refused
 */
@EventOf(Topics.HAZARD)
public record ExtensionDecided(
        HazardSnapshot hazard,
        String by,
        OffsetDateTime at,
        boolean granted,
        @Nullable OffsetDateTime until,
        String reason)
        implements HazardEvent {}
