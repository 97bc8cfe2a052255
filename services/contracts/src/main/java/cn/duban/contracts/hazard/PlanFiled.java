package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The rectification plan with its five elements was filed (五落实).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.HAZARD)
public record PlanFiled(HazardSnapshot hazard, String by, OffsetDateTime at) implements HazardEvent {}
