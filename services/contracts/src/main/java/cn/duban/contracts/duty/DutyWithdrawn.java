package cn.duban.contracts.duty;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/** The duty lost its object before it was done. */
@EventOf(Topics.ACCOUNTABILITY_DUTY)
public record DutyWithdrawn(DutySnapshot duty, String by, OffsetDateTime at, String reason) implements DutyEvent {}
