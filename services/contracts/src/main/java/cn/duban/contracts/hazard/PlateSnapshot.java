package cn.duban.contracts.hazard;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * State of a plate as of one version; carried by every event about it, so that a projection is an upsert guarded by
 * {@code version}.
 *
 * @param number number people quote: that of the hazard with the round, for example {@code YH-370405-20261122-000123-GP1}
 * @param round 1 for the first plate of the hazard, 2 for the next
 * @param noticeNumber official number of the notice in force, null before it is issued
 * @param office 安委办 that decides and issues
 * @param officeName its name
 * @param handlerOrganisation department that has the hazard in hand
 * @param published whether the notice in force was published (公布)
 * @param dueAt end of the clock that runs now, null when none does
 * @param rectifyBy last moment of the rectification, null before the notice is issued
 */
public record PlateSnapshot(
        String id,
        String number,
        int round,
        PlateState state,
        PlateLevel level,
        @Nullable String noticeNumber,
        String office,
        String officeName,
        String hazardId,
        String hazardNumber,
        String title,
        @Nullable String enterpriseId,
        @Nullable String enterpriseName,
        String divisionCode,
        String divisionName,
        String divisionPath,
        @Nullable String handlerOrganisation,
        List<String> leaderPosts,
        boolean published,
        @Nullable OffsetDateTime dueAt,
        @Nullable OffsetDateTime rectifyBy,
        long version) {}
