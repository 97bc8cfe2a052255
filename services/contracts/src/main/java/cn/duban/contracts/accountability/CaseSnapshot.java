package cn.duban.contracts.accountability;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * State of a case as of one version; carried by every case event so that a projection is an upsert guarded by
 * {@code version}.
 *
 * @param number number people quote, for example {@code WZ-370405-20261122-000123}
 * @param proposal what the rules propose; a person decides
 * @param facts how many facts were gathered and still stand
 * @param handlerOrganisation body that has it in hand
 * @param notified whether the subjects were told of it and may see it
 * @param dueAt end of the clock that runs out next, null when none runs
 */
public record CaseSnapshot(
        String id,
        String number,
        String title,
        CaseStage stage,
        TriggerOutcome proposal,
        List<CaseSubject> subjects,
        int facts,
        String divisionCode,
        String divisionName,
        String divisionPath,
        String handlerOrganisation,
        boolean notified,
        OffsetDateTime openedAt,
        @Nullable OffsetDateTime dueAt,
        long version) {}
