package cn.duban.contracts.duty;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/** Evidence was found not to count and sent back. */
@EventOf(Topics.ACCOUNTABILITY_DUTY)
public record DutyEvidenceReturned(DutySnapshot duty, String by, OffsetDateTime at, String reason)
        implements DutyEvent {}
