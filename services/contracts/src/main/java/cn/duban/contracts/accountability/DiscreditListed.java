package cn.duban.contracts.accountability;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * An enterprise, or a person of one, was put on the discredit list.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.ACCOUNTABILITY_LISTING)
public record DiscreditListed(ListingSnapshot listing, String by, OffsetDateTime at) implements ListingEvent {}
