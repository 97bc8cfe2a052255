package cn.duban.incident.lifecycle;

import cn.duban.casework.tasks.Task;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody.
 *
 * @param key id of the user task, as in the models of {@code bpmn/incident}
 * @param part which of several of the kind, for example a level; empty where there is but one
 * @param organisation body whose people may do it
 * @param clock the clock behind it, null where none is
 */
public record WorkItem(
        String key,
        String part,
        String name,
        List<String> roles,
        @Nullable String organisation,
        @Nullable ClockNeed clock) {

    /**
     * A clock that must run.
     *
     * @param id id in the catalogue
     * @param variant key of a variant, null for the rule itself
     * @param anchor moment of the statutory event
     */
    public record ClockNeed(String id, @Nullable String variant, OffsetDateTime anchor) {}

    public static WorkItem of(String key, String name, Set<String> roles, @Nullable String organisation) {
        return new WorkItem(key, "", name, roles.stream().sorted().toList(), organisation, null);
    }

    /** The same, as one of several. */
    public WorkItem part(String which) {
        return new WorkItem(key, which, name, roles, organisation, clock);
    }

    /** The same, with a clock behind it. */
    public WorkItem within(String clockId, @Nullable String variant, OffsetDateTime anchor) {
        return new WorkItem(key, part, name, roles, organisation, new ClockNeed(clockId, variant, anchor));
    }

    /** As the inbox has it. @param due end of the clock behind it, null while none runs */
    public Task task(@Nullable OffsetDateTime due) {
        return new Task(key, part, name, roles, organisation, due);
    }

    /** Whether the other is the same thing to do, whatever its clock. */
    public boolean sameAs(WorkItem other) {
        return key.equals(other.key) && part.equals(other.part);
    }
}
