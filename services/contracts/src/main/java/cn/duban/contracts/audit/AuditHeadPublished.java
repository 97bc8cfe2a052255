package cn.duban.contracts.audit;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Where a service's audit chain ends now, told every hour, and at once when a walk along it found something wrong. The other
 * services keep it, so that nobody who holds one database can write that chain anew without being seen.
 *
 * @param seq number of the last seal
 * @param hash of the last seal, hexadecimal
 * @param keyId name of the key it was made with; null without one
 * @param badSeq first row that is not right, where one was found
 * @param fault what is wrong with it: EDITED, DELETED, SEAL_BROKEN or TRUNCATED
 */
@EventOf(value = Topics.Shared.AUDIT, perService = true)
public record AuditHeadPublished(
        String service,
        long seq,
        String hash,
        @Nullable String keyId,
        @Nullable Long badSeq,
        @Nullable String fault,
        OffsetDateTime at) {}
