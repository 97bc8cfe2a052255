package cn.duban.contracts.accountability;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * A veto (一票否决) holds for the year.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.ACCOUNTABILITY_LISTING)
public record VetoImposed(ListingSnapshot listing, String by, OffsetDateTime at) implements ListingEvent {}
