package cn.duban.contracts.accountability;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * It was lifted because its ground fell away.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.ACCOUNTABILITY_LISTING)
public record ListingLifted(ListingSnapshot listing, String by, OffsetDateTime at, String reason)
        implements ListingEvent {}
