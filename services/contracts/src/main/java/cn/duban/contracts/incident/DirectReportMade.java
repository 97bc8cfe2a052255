package cn.duban.contracts.incident;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A level further up was told at once by telephone, past the chain (电话快报).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 * @param from level that called, null for the enterprise
 */
@EventOf(Topics.INCIDENT)
public record DirectReportMade(
        IncidentSnapshot incident,
        String by,
        OffsetDateTime at,
        @Nullable RelayLevel from,
        RelayLevel to,
        OffsetDateTime calledAt)
        implements IncidentEvent {}
