package cn.duban.contracts.incident;

import cn.duban.contracts.SealedWords;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * State of an incident as of one version; carried by every incident event so that a projection is an upsert guarded by
 * {@code version}. A figure that is null is unknown, which is not zero.
 *
 * @param number number people quote, for example {@code SG-370405-20261122-000123}
 * @param grade worst grade the figures give so far
 * @param provisional whether something is unknown that could change the grade
 * @param possibleWorst what it could become when the unknown turns out badly
 * @param nearMiss 较大涉险
 * @param confirmedGrade grade a person confirmed
 * @param handlerOrganisation body that has it in hand now
 * @param responsibleOrganisations every body that answers for it, the competent department first
 * @param overseers bodies that learn of every fault of reporting: the 安委办 and the discipline body of the place
 * @param leaderPosts posts of leaders that answer for it
 * @param reporter sign-in name of who reported it
 * @param occurredAt when it happened; like the next three it never changes
 * @param knownAt when the person in charge learned of it
 * @param sentAt when the report was sent
 * @param receivedAt when the platform took it
 * @param lossFen direct economic loss in fen
 * @param relayLevel highest level that has received the report
 * @param dueAt end of the clock that runs out next, null when none runs
 */
public record IncidentSnapshot(
        String id,
        String number,
        String title,
        IncidentState state,
        IncidentKind kind,
        ReportChannel channel,
        @Nullable IncidentGrade grade,
        boolean provisional,
        @Nullable IncidentGrade possibleWorst,
        boolean nearMiss,
        @Nullable IncidentGrade confirmedGrade,
        @Nullable String enterpriseId,
        @Nullable String enterpriseName,
        String divisionCode,
        String divisionName,
        String divisionPath,
        @Nullable String handlerOrganisation,
        List<String> responsibleOrganisations,
        List<String> overseers,
        List<String> leaderPosts,
        String reporter,
        @Nullable OffsetDateTime occurredAt,
        @Nullable OffsetDateTime knownAt,
        OffsetDateTime sentAt,
        OffsetDateTime receivedAt,
        @Nullable Integer deaths,
        @Nullable Integer missing,
        @Nullable Integer seriousInjuries,
        @Nullable Long lossFen,
        @Nullable RelayLevel relayLevel,
        @Nullable OffsetDateTime dueAt,
        long version) {
    /** Words of an informant are never in it, neither in what is told now nor in what is read from an old topic. */
    public IncidentSnapshot {
        title = channel == ReportChannel.TIP_OFF ? SealedWords.incident(divisionName) : title;
    }
}
