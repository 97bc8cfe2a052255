package cn.duban.contracts.audit;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A record is not what was sealed: people have to find out why. Told each time it is found, until somebody has said so.
 *
 * @param service that found it
 * @param about service whose record it is
 * @param subject id of the file; of a chain the service's name
 * @param divisionPath place of the case a file belongs to; null for a chain, and for a file of no case
 */
@EventOf(value = Topics.Shared.AUDIT, perService = true)
public record IntegrityFaultFound(
        String service,
        String about,
        IntegrityKind kind,
        String subject,
        IntegrityPlace place,
        @Nullable String divisionPath,
        OffsetDateTime at) {}
