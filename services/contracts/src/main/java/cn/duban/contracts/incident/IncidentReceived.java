package cn.duban.contracts.incident;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A level of the relay chain took the report over (签收).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 * @param organisation body that took it, null for a level outside of the platform
 */
@EventOf(Topics.INCIDENT)
public record IncidentReceived(
        IncidentSnapshot incident,
        String by,
        OffsetDateTime at,
        RelayLevel level,
        @Nullable String organisation) implements IncidentEvent {}
