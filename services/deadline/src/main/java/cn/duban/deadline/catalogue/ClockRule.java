package cn.duban.deadline.catalogue;

import cn.duban.contracts.Basis;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A clock as it holds at one place, on one day, for one variant.
 *
 * @param longest longest whole period from the event, for a date somebody chose and with every extension; absent where
 *     a chosen date may not go beyond {@code length}
 * @param rollsOnHoliday whether a last day that is not worked moves to the next working day
 */
public record ClockRule(
        String id,
        ClockKind kind,
        String name,
        Basis basis,
        boolean verified,
        Length length,
        @Nullable Length longest,
        boolean rollsOnHoliday,
        Set<PauseReason> pauses,
        @Nullable ExtensionRule extension,
        List<Reminder> reminders,
        List<Consequence> onMiss) {}
