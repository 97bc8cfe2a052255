package cn.duban.contracts.incident;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The inquiry was put under listed supervision (挂牌督办).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 * @param number official number of the notice
 * @param level of the safety committee that issued it
 */
@EventOf(Topics.INCIDENT)
public record InquiryPlateIssued(
        IncidentSnapshot incident, String by, OffsetDateTime at, String number, RelayLevel level, OffsetDateTime dueAt)
        implements IncidentEvent {}
