package cn.duban.contracts.registry;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import org.jspecify.annotations.Nullable;

/**
 * Full state of a division.
 *
 * @param code GB/T 2260-style code; the aggregate id
 * @param parent code of the division above, null for a province
 * @param path codes from the province down, each followed by a slash, with a leading slash
 */
@EventOf(Topics.DIVISION)
public record DivisionChanged(
        String code,
        String name,
        DivisionLevel level,
        @Nullable String parent,
        String path,
        @Nullable Double longitude,
        @Nullable Double latitude,
        boolean verified,
        long version,
        boolean removed) {}
