package cn.duban.casework.file;

import cn.duban.casework.tasks.Task;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody.
 *
 * @param key id of the user task, in the model
 * @param part which of several of the kind, for example a commitment or a level; empty where there is but one
 * @param organisation body whose people may do it
 * @param clock the clock behind it, null where none is
 * @param until last moment of a right that is not a duty: letting it pass is no fault
 */
public record WorkItem(
        String key,
        String part,
        String name,
        List<String> roles,
        @Nullable String organisation,
        @Nullable ClockNeed clock,
        @Nullable OffsetDateTime until) {

    /**
     * A clock that must run.
     *
     * @param id id in the catalogue
     * @param variant key of a variant of the rule, null for the rule itself
     * @param anchor moment of the event it counts from
     * @param chosen last day somebody set, null for the clock's own length
     */
    public record ClockNeed(
            String id,
            @Nullable String variant,
            OffsetDateTime anchor,
            @Nullable LocalDate chosen) {}

    public static WorkItem of(String key, String name, Set<String> roles, @Nullable String organisation) {
        return new WorkItem(key, "", name, roles.stream().sorted().toList(), organisation, null, null);
    }

    /** The same, as one of several. */
    public WorkItem part(String which) {
        return new WorkItem(key, which, name, roles, organisation, clock, until);
    }

    /** The same, with a clock behind it. */
    public WorkItem within(String clockId, OffsetDateTime anchor) {
        return within(new ClockNeed(clockId, null, anchor, null));
    }

    /** The same, with a variant of a clock's rule behind it. */
    public WorkItem within(String clockId, @Nullable String variant, OffsetDateTime anchor) {
        return within(new ClockNeed(clockId, variant, anchor, null));
    }

    /** The same, with a clock that ends on a day somebody set. */
    public WorkItem within(String clockId, OffsetDateTime anchor, LocalDate chosen) {
        return within(new ClockNeed(clockId, null, anchor, chosen));
    }

    private WorkItem within(ClockNeed need) {
        return new WorkItem(key, part, name, roles, organisation, need, until);
    }

    /** The same, open until then. */
    public WorkItem until(@Nullable OffsetDateTime end) {
        return new WorkItem(key, part, name, roles, organisation, clock, end);
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
