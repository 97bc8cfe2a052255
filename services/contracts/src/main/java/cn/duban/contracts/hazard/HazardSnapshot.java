package cn.duban.contracts.hazard;

import cn.duban.contracts.SealedWords;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * State of a hazard as of one version; carried by every hazard event so that a projection is an upsert guarded by
 * {@code version}.
 *
 * @param number number people quote, for example {@code YH-370405-20261122-000123}
 * @param handlerOrganisation body that has it in hand now
 * @param responsibleOrganisations every body that answers for it, the lead first
 * @param leaderPosts posts of leaders that answer for it
 * @param reporter sign-in name of who reported it
 * @param dueAt end of the clock that runs now, null when none does
 */
public record HazardSnapshot(
        String id,
        String number,
        HazardState state,
        @Nullable HazardGrade grade,
        HazardSource source,
        String title,
        String matterCode,
        String matterName,
        @Nullable String enterpriseId,
        @Nullable String enterpriseName,
        String divisionCode,
        String divisionName,
        String divisionPath,
        @Nullable String handlerOrganisation,
        List<String> responsibleOrganisations,
        List<String> leaderPosts,
        String reporter,
        OffsetDateTime foundAt,
        OffsetDateTime reportedAt,
        @Nullable OffsetDateTime dueAt,
        long version) {
    /** Words of an informant are never in it, neither in what is told now nor in what is read from an old topic. */
    public HazardSnapshot {
        title = source == HazardSource.TIP_OFF ? SealedWords.hazard(matterName) : title;
    }
}
