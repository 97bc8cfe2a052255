package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The plan with its five elements was filed under the plate (五落实).
 *
 * @param by sign-in name of who did it, {@code system} for a rule
 */
@EventOf(Topics.PLATE)
public record PlatePlanFiled(PlateSnapshot plate, String by, OffsetDateTime at) implements PlateEvent {}
