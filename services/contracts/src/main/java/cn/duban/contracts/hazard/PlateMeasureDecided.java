package cn.duban.contracts.hazard;

import cn.duban.contracts.Basis;
import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * What is done where the hazard is not or cannot be rectified.
 *
 * @param by sign-in name of who did it, {@code system} for a rule
 * @param documentNumber official number of the decision
 */
@EventOf(Topics.PLATE)
public record PlateMeasureDecided(
        PlateSnapshot plate, String by, OffsetDateTime at, PlateMeasure measure, String documentNumber, Basis basis)
        implements PlateEvent {}
