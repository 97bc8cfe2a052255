package cn.duban.contracts.audit;

import org.jspecify.annotations.Nullable;

/**
 * Where and what.
 *
 * @param fault of a chain EDITED, DELETED, SEAL_BROKEN, TRUNCATED, or CONTRADICTS where another service remembers another
 *     end; of a file which copy of it is CHANGED or MISSING
 * @param seq number of the seal, of a chain
 * @param entry id of the act, of a chain where it is known
 */
public record IntegrityPlace(
        String fault, @Nullable Long seq, @Nullable Long entry) {}
