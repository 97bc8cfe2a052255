package cn.duban.contracts.duty;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/** A period began, and with it a duty of the one who holds the post. */
@EventOf(Topics.ACCOUNTABILITY_DUTY)
public record DutyArmed(DutySnapshot duty, String by, OffsetDateTime at) implements DutyEvent {}
