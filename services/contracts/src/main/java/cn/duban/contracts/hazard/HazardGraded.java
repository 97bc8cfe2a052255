package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A person confirmed the grade (定级).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 * @param criteria ids of the criteria the grade rests on
 */
@EventOf(Topics.HAZARD)
public record HazardGraded(
        HazardSnapshot hazard, String by, OffsetDateTime at, HazardGrade grade, List<String> criteria, String reason)
        implements HazardEvent {}
