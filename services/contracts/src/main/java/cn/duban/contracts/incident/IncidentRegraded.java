package cn.duban.contracts.incident;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The grade changed, and with it how far up the report must go and who inquires.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 * @param before null when there was none
 * @param after null when nothing gives a grade any more
 * @param relayUpTo highest level the report must reach now
 */
@EventOf(Topics.INCIDENT)
public record IncidentRegraded(
        IncidentSnapshot incident,
        String by,
        OffsetDateTime at,
        @Nullable IncidentGrade before,
        @Nullable IncidentGrade after,
        RelayLevel relayUpTo)
        implements IncidentEvent {}
