package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The notice reached the enterprise (送达、签收).
 *
 * @param by sign-in name of who did it, {@code system} for a rule
 * @param method how it was served
 * @param received whether the enterprise signed for it; false where the way of serving asks for no receipt
 */
@EventOf(Topics.PLATE)
public record PlateServed(PlateSnapshot plate, String by, OffsetDateTime at, String method, boolean received)
        implements PlateEvent {}
