package cn.duban.accountability.cases;

import cn.duban.contracts.Basis;
import cn.duban.contracts.accountability.TriggerKind;
import cn.duban.contracts.accountability.TriggerOutcome;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, with the link to where it is recorded.
 *
 * @param id id of the trigger, or of what a person entered
 * @param severity more exact than the kind, for example an incident's grade
 * @param sourceType kind of aggregate it is recorded with, for example {@code hazard}
 * @param outcome what the rules proposed for it
 * @param rule row of the table that said so
 * @param verified whether the rule broken was checked against its text
 * @param withdrawn whether it proved to be none
 */
public record Fact(
        String id,
        String subject,
        TriggerKind kind,
        String severity,
        OffsetDateTime occurredAt,
        String text,
        @Nullable String sourceType,
        @Nullable String sourceId,
        @Nullable String sourceNumber,
        @Nullable Basis basis,
        boolean verified,
        TriggerOutcome outcome,
        String rule,
        boolean withdrawn) {

    Fact withdraw() {
        return new Fact(
                id,
                subject,
                kind,
                severity,
                occurredAt,
                text,
                sourceType,
                sourceId,
                sourceNumber,
                basis,
                verified,
                outcome,
                rule,
                true);
    }
}
