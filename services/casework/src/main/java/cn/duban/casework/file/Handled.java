package cn.duban.casework.file;

import cn.duban.casework.cases.CaseFacts;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A case as the kernel follows it: what waits for whom, and what became of the clocks behind that. */
public interface Handled {
    /** What it is called, by its kind and number, and where it lies. */
    CaseFacts facts();

    /** Posts of the leaders who answer for it beside the body that acts. */
    default List<String> leaderPosts() {
        return List.of();
    }

    /** Everything that waits for somebody now. */
    List<WorkItem> items();

    /** Clocks that run beside what waits for somebody; none of them is in an inbox. */
    default List<WorkItem> alongside() {
        return List.of();
    }

    /**
     * When the duty behind a clock that is no longer wanted was done; empty when it fell away undone.
     *
     * @param part as in {@link WorkItem}
     * @param anchor moment the clock counts from
     */
    Optional<OffsetDateTime> doneAt(String clockId, String part, OffsetDateTime anchor);

    /** Why a clock fell away that was not met, as its history shows it. */
    default String fellAway() {
        return "事项已变化或已转入下一环节";
    }

    /** Takes the end that presses: the first of the clocks behind what it waits for; null when none runs. */
    void runsUntil(@Nullable OffsetDateTime due);
}
