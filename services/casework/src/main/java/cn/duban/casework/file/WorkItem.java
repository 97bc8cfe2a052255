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
 * @param beside goes on beside what the case waits for: its end is not the one that presses
 */
public record WorkItem(
        String key,
        String part,
        String name,
        List<String> roles,
        @Nullable String organisation,
        @Nullable ClockNeed clock,
        @Nullable OffsetDateTime until,
        boolean beside) {

    /**
     * A clock that must run.
     *
     * @param id id in the catalogue
     * @param variant key of a variant of the rule, null for the rule itself
     * @param anchor moment of the event it counts from; null where it counts from the step that first asks for it
     * @param chosen last day somebody set, null for the clock's own length
     * @param before a running clock whose end it must not outlast, null where there is none
     */
    public record ClockNeed(
            String id,
            @Nullable String variant,
            @Nullable OffsetDateTime anchor,
            @Nullable LocalDate chosen,
            @Nullable String before) {

        /** One that counts from the step that asks for it. */
        public static ClockNeed of(String id) {
            return new ClockNeed(id, null, null, null, null);
        }

        /** The same, by a variant of the rule. */
        public ClockNeed variant(@Nullable String key) {
            return new ClockNeed(id, key, anchor, chosen, before);
        }

        /** The same, counting from this moment. */
        public ClockNeed from(OffsetDateTime moment) {
            return new ClockNeed(id, variant, moment, chosen, before);
        }

        /** The same, to the end of this day. */
        public ClockNeed until(@Nullable LocalDate day) {
            return new ClockNeed(id, variant, anchor, day, before);
        }

        /** The same, not beyond the end of another clock. */
        public ClockNeed before(String other) {
            return new ClockNeed(id, variant, anchor, chosen, other);
        }
    }

    public static WorkItem of(String key, String name, Set<String> roles, @Nullable String organisation) {
        return new WorkItem(key, "", name, roles.stream().sorted().toList(), organisation, null, null, false);
    }

    /** The same, as one of several. */
    public WorkItem part(String which) {
        return new WorkItem(key, which, name, roles, organisation, clock, until, beside);
    }

    /** The same, for another body. */
    public WorkItem by(@Nullable String body) {
        return new WorkItem(key, part, name, roles, body, clock, until, beside);
    }

    /** The same, with a clock behind it that counts from the step that asks for it. */
    public WorkItem within(String clockId) {
        return within(ClockNeed.of(clockId));
    }

    /** The same, with a clock behind it. */
    public WorkItem within(String clockId, OffsetDateTime anchor) {
        return within(ClockNeed.of(clockId).from(anchor));
    }

    /** The same, with a variant of a clock's rule behind it. */
    public WorkItem within(String clockId, @Nullable String variant, OffsetDateTime anchor) {
        return within(ClockNeed.of(clockId).variant(variant).from(anchor));
    }

    /** The same, with a clock that ends on a day somebody set. */
    public WorkItem within(String clockId, OffsetDateTime anchor, LocalDate chosen) {
        return within(ClockNeed.of(clockId).from(anchor).until(chosen));
    }

    /** The same, with this clock behind it. */
    public WorkItem within(@Nullable ClockNeed need) {
        return new WorkItem(key, part, name, roles, organisation, need, until, beside);
    }

    /** The same, open until then. */
    public WorkItem until(@Nullable OffsetDateTime end) {
        return new WorkItem(key, part, name, roles, organisation, clock, end, beside);
    }

    /** The same, beside what the case waits for. */
    public WorkItem aside() {
        return new WorkItem(key, part, name, roles, organisation, clock, until, true);
    }

    /** As the inbox has it, with no clock that runs. */
    public Task task() {
        return new Task(key, part, name, roles, organisation, until, null);
    }

    /** The same. @param due end of the clock behind it; clockId its id in the catalogue */
    public Task task(OffsetDateTime due, String clockId) {
        return new Task(key, part, name, roles, organisation, due, clockId);
    }

    /** Whether the other is the same thing to do, whatever its clock. */
    public boolean sameAs(WorkItem other) {
        return key.equals(other.key) && part.equals(other.part);
    }
}
