package cn.duban.contracts.registry;

import cn.duban.contracts.Basis;
import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import org.jspecify.annotations.Nullable;

/**
 * Full state of what a post or body must do in each period (履职事项). Either {@code post} or {@code body} is set.
 *
 * @param body body whose head answers for it
 * @param times least number in each period
 * @param evidence what counts as evidence, in words
 * @param clock id in the clock catalogue of when it is due; null where it ends with its period
 */
@EventOf(Topics.RECURRING_DUTY)
public record RecurringDutyChanged(
        String id,
        @Nullable String post,
        @Nullable String body,
        String name,
        DutyCycle cycle,
        int times,
        String evidence,
        @Nullable String clock,
        Basis basis,
        boolean verified,
        long version,
        boolean removed) {}
