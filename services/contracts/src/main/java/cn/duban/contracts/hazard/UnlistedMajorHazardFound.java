package cn.duban.contracts.hazard;

import cn.duban.contracts.Basis;
import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Somebody else found a major hazard the enterprise never listed (企业未列入的重大事故隐患).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 * @param bases standard and clause of each criterion it rests on
 */
@EventOf(Topics.HAZARD)
public record UnlistedMajorHazardFound(HazardSnapshot hazard, String by, OffsetDateTime at, List<Basis> bases)
        implements HazardEvent {}
