package cn.duban.contracts.accountability;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * It was put back because the removal was obtained by fraud.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.ACCOUNTABILITY_LISTING)
public record ListingRestored(ListingSnapshot listing, String by, OffsetDateTime at, String reason)
        implements ListingEvent {}
