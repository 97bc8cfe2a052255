package cn.duban.contracts.incident;

import cn.duban.contracts.Basis;
import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The platform found a fault of reporting: too late, or left out.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 * @param kind {@link FaultKind#LATE} or {@link FaultKind#OMITTED}
 * @param organisation body whose duty it was
 * @param lateMinutes how much too late, null while it is still not done or where no time applies
 */
@EventOf(Topics.INCIDENT)
public record ReportingFaultFound(
        IncidentSnapshot incident,
        String by,
        OffsetDateTime at,
        String faultId,
        FaultKind kind,
        String organisation,
        @Nullable Integer lateMinutes,
        Basis basis)
        implements IncidentEvent {}
