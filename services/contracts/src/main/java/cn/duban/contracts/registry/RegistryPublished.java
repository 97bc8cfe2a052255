package cn.duban.contracts.registry;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * All that the registry knew when it started stands in its topics: a copy that has read them up to their ends is whole.
 * Published once per start, behind everything else.
 *
 * @param registry key of the message; there is one registry
 */
@EventOf(Topics.PUBLICATION)
public record RegistryPublished(String registry, OffsetDateTime at, long version) {}
