package cn.duban.contracts.hazard;

import cn.duban.contracts.Basis;
import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A hazard was confirmed to be major (重大事故隐患).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 * @param bases standard and clause of each criterion it rests on
 * @param listedByEnterprise whether the enterprise itself had listed it; if not it is treated as an incident
 */
@EventOf(Topics.HAZARD)
public record MajorHazardConfirmed(
        HazardSnapshot hazard, String by, OffsetDateTime at, List<Basis> bases, boolean listedByEnterprise)
        implements HazardEvent {}
