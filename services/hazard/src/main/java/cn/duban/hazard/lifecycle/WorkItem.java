package cn.duban.hazard.lifecycle;

import cn.duban.casework.tasks.Task;
import java.time.OffsetDateTime;
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

    /** As the inbox has it. @param due end of the clock behind it, null while none runs */
    public Task task(@Nullable OffsetDateTime due) {
        return new Task(key, "", name, roles, organisation, due);
    }
}
