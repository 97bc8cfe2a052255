package cn.duban.contracts.incident;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The inquiry report was filed (提交调查报告).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 * @param responsible whether it found a responsible incident (责任事故)
 */
@EventOf(Topics.INCIDENT)
public record InquiryReportFiled(IncidentSnapshot incident, String by, OffsetDateTime at, boolean responsible)
        implements IncidentEvent {}
