package cn.duban.contracts.hazard;

import cn.duban.contracts.Basis;
import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * A step that a division's scheme added to the rectification was taken (附加环节).
 *
 * @param by sign-in name of who took it
 * @param name what the scheme calls it
 * @param passed whether the case goes on; otherwise it was returned to who must mend it
 * @param opinion what was said; officials only
 * @param basis document and clause of the scheme
 */
@EventOf(Topics.HAZARD)
public record HazardAddedStepTaken(
        HazardSnapshot hazard, String by, OffsetDateTime at, String name, boolean passed, String opinion, Basis basis)
        implements HazardEvent {}
