package cn.duban.hazard.lifecycle;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody has to do now.
 *
 * @param key id of the user task in {@code HazardRectification}
 * @param organisation body whose people may do it
 * @param clock id of the clock behind it
 */
public record WorkItem(
        String key,
        String name,
        List<String> roles,
        @Nullable String organisation,
        String clock) {
    static WorkItem of(String key, String name, Set<String> roles, @Nullable String organisation, String clock) {
        return new WorkItem(key, name, roles.stream().sorted().toList(), organisation, clock);
    }
}
