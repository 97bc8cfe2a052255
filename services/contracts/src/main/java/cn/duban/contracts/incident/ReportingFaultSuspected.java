package cn.duban.contracts.incident;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * A person suspects a false or concealed report.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 * @param kind {@link FaultKind#FALSE} or {@link FaultKind#CONCEALED}
 * @param organisation body that is suspected
 */
@EventOf(Topics.INCIDENT)
public record ReportingFaultSuspected(
        IncidentSnapshot incident, String by, OffsetDateTime at, String faultId, FaultKind kind, String organisation)
        implements IncidentEvent {}
