package cn.duban.contracts.duty;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/** The end passed and as much was not done; who held the post then is in the snapshot. */
@EventOf(Topics.ACCOUNTABILITY_DUTY)
public record DutyMissed(DutySnapshot duty, String by, OffsetDateTime at) implements DutyEvent {}
