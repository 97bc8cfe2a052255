package cn.duban.contracts.accountability;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * Its time ended.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.ACCOUNTABILITY_LISTING)
public record ListingExpired(ListingSnapshot listing, String by, OffsetDateTime at) implements ListingEvent {}
