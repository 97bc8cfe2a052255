package cn.duban.contracts.incident;

import cn.duban.contracts.Basis;
import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * A person decided about a fault of reporting.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 * @param organisation body it is about
 * @param confirmed false when it was dismissed
 */
@EventOf(Topics.INCIDENT)
public record ReportingFaultDecided(
        IncidentSnapshot incident,
        String by,
        OffsetDateTime at,
        String faultId,
        FaultKind kind,
        String organisation,
        boolean confirmed,
        Basis basis)
        implements IncidentEvent {}
