package cn.duban.contracts.incident;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The inquiry team was formed (成立调查组).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 * @param level of the government that inquires
 */
@EventOf(Topics.INCIDENT)
public record InquiryFormed(
        IncidentSnapshot incident, String by, OffsetDateTime at, RelayLevel level, InquiryDeviation deviation)
        implements IncidentEvent {}
