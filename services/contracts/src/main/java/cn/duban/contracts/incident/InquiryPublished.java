package cn.duban.contracts.incident;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * Report and reply were published.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 * @param where address or paper
 */
@EventOf(Topics.INCIDENT)
public record InquiryPublished(IncidentSnapshot incident, String by, OffsetDateTime at, String where)
        implements IncidentEvent {}
