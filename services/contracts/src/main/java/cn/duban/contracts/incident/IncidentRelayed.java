package cn.duban.contracts.incident;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A level passed the report on upwards (上报).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 * @param skipped whether a level between the two was passed over (越级)
 * @param organisation body it went to, null for a level outside of the platform
 */
@EventOf(Topics.INCIDENT)
public record IncidentRelayed(
        IncidentSnapshot incident,
        String by,
        OffsetDateTime at,
        RelayLevel from,
        RelayLevel to,
        boolean skipped,
        @Nullable String organisation)
        implements IncidentEvent {}
