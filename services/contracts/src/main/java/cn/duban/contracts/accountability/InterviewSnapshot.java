package cn.duban.contracts.accountability;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * State of an interview as of one version.
 *
 * @param number number people quote, for example {@code YT-370405-20261122-000123}
 * @param caseId case it is a measure of, null when it stands by itself
 * @param interviewer body that holds it
 * @param organisation body that answers for the subject
 * @param appointedAt when it is to be held
 * @param openCommitments commitments not yet accepted
 */
public record InterviewSnapshot(
        String id,
        String number,
        String title,
        InterviewState state,
        @Nullable String caseId,
        SubjectKind subjectKind,
        String subjectId,
        String subjectName,
        String organisation,
        String interviewer,
        OffsetDateTime appointedAt,
        int absences,
        int openCommitments,
        String divisionCode,
        String divisionName,
        String divisionPath,
        @Nullable OffsetDateTime dueAt,
        long version) {}
