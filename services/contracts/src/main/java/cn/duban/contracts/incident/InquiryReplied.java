package cn.duban.contracts.incident;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The government replied to the report (批复).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 * @param number official number of the reply
 */
@EventOf(Topics.INCIDENT)
public record InquiryReplied(IncidentSnapshot incident, String by, OffsetDateTime at, String number)
        implements IncidentEvent {}
