package cn.duban.accountability.publicity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something the public may read: no internal id, no person.
 *
 * @param number official number of the paper
 * @param creditCode unified social credit code (统一社会信用代码), which the law publishes with the name
 * @param until last day it holds, or by which it must be done
 * @param title facts, or the wording a publisher signed
 * @param endedOn day it was lifted or removed
 * @param retractedOn day it was withdrawn; then nothing of its content is left
 */
public record PublicEntry(
        PublicKind kind,
        String number,
        String title,
        @Nullable String subject,
        @Nullable String creditCode,
        String divisionCode,
        String divisionName,
        OffsetDateTime publishedAt,
        @Nullable LocalDate until,
        @Nullable LocalDate endedOn,
        String summary,
        @Nullable LocalDate retractedOn) {
    /** One that is published now. */
    public PublicEntry(
            PublicKind kind,
            String number,
            String title,
            @Nullable String subject,
            @Nullable String creditCode,
            String divisionCode,
            String divisionName,
            OffsetDateTime publishedAt,
            @Nullable LocalDate until,
            @Nullable LocalDate endedOn,
            String summary) {
        this(
                kind,
                number,
                title,
                subject,
                creditCode,
                divisionCode,
                divisionName,
                publishedAt,
                until,
                endedOn,
                summary,
                null);
    }
}
