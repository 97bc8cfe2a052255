package cn.duban.incident.lifecycle;

import cn.duban.contracts.incident.IncidentKind;
import cn.duban.contracts.incident.ReportChannel;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is filed.
 *
 * @param relay the chain above the place
 * @param supplementUntil end of the period in which changes are reported
 */
public record Filing(
        String title,
        IncidentKind kind,
        ReportChannel channel,
        Times times,
        Place place,
        @Nullable Enterprise enterprise,
        StatementContent content,
        Answerable answerable,
        RelayChain relay,
        OffsetDateTime supplementUntil,
        List<String> evidenceIds) {}
