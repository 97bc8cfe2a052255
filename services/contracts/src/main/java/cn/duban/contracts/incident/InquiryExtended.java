package cn.duban.contracts.incident;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The inquiry got more time.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 * @param until new end
 */
@EventOf(Topics.INCIDENT)
public record InquiryExtended(IncidentSnapshot incident, String by, OffsetDateTime at, OffsetDateTime until)
        implements IncidentEvent {}
