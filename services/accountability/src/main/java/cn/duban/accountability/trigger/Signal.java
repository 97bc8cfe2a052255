package cn.duban.accountability.trigger;

import cn.duban.accountability.cases.Subject;
import cn.duban.contracts.Basis;
import cn.duban.contracts.accountability.TriggerKind;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and may lead to accountability.
 *
 * @param id the same however often and from whatever event it is learned
 * @param revision of two accounts of the same the one with the higher revision holds
 * @param severity what the rules look at besides the kind, for example a grade; empty where there is nothing
 */
public record Signal(
        String id,
        long revision,
        TriggerKind kind,
        String severity,
        Subject subject,
        OffsetDateTime occurredAt,
        String text,
        @Nullable String sourceType,
        @Nullable String sourceId,
        @Nullable String sourceNumber,
        @Nullable Basis basis,
        boolean verified) {}
