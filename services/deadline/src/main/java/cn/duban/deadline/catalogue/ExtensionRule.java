package cn.duban.deadline.catalogue;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may move the end, and how far.
 *
 * @param atMost longest time beyond the first end; absent where only the clock's longest whole period limits it
 * @param grantedBy realm roles that may grant it
 * @param askBefore how long before the end it must be asked for; absent when at any time before the end
 */
public record ExtensionRule(
        @Nullable Length atMost,
        Set<String> grantedBy,
        @Nullable Length askBefore) {
    public ExtensionRule {
        grantedBy = Set.copyOf(grantedBy);
    }
}
