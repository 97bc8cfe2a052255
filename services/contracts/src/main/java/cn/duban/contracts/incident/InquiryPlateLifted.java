package cn.duban.contracts.incident;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The listed supervision was lifted (摘牌).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 * @param number official number of the notice
 */
@EventOf(Topics.INCIDENT)
public record InquiryPlateLifted(IncidentSnapshot incident, String by, OffsetDateTime at, String number)
        implements IncidentEvent {}
