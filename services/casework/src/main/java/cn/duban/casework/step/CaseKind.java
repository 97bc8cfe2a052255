package cn.duban.casework.step;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.file.Handled;
import cn.duban.casework.file.StepKind;
import cn.duban.casework.file.WorkItem;
import cn.duban.deadline.Deadline;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A kind of case as the door takes it: what really differs between hazards, plates, incidents and matters. Each is a bean.
 *
 * @param <C> the case as the kernel follows it
 * @param <A> its steps
 */
public interface CaseKind<C extends Handled, A extends StepKind> {
    /** Kind of aggregate in events, clocks and audit, for example {@code hazard}. */
    String type();

    /** Id of the subject the files of its steps belong to. */
    default String keepsFiles(C file) {
        return file.facts().id();
    }

    /**
     * The case, locked until the transaction ends, for a caller who may see it.
     *
     * @throws cn.duban.platform.problem.NotFoundProblem where there is none, or none the caller may see
     */
    C seen(String id);

    /** The case, locked until the transaction ends, whoever asks. */
    Optional<C> locked(String id);

    /** The version a caller must have seen. */
    long version(C file);

    /**
     * Refuses a step that is not this person's.
     *
     * @throws cn.duban.platform.problem.ForbiddenProblem then
     */
    void checkRight(C file, A step, Actor actor);

    /**
     * Refuses a step the case is not open to, where its aggregate does not do so itself.
     *
     * @throws cn.duban.platform.problem.ConflictProblem then
     */
    default void checkOpen(C file, A step) {}

    /** Before a step: whatever was left for later about it is done now. */
    default void ready(C file) {}

    /** Takes the moment of a step, where the case itself shows it. */
    default void stepped(C file, OffsetDateTime at) {}

    /** Starts the first clocks of a case about to be stored, in one go. */
    default List<Deadline> arm(CaseClocks clocks, C file, OffsetDateTime at) {
        return clocks.begin(file, at);
    }

    /** Takes what became of the clocks, where that says something about the case itself. */
    default void judge(C file, List<Deadline> all, OffsetDateTime at) {}

    /** Adds a new case. */
    void add(C file);

    /** Writes what changed and counts the version up now, so that events can carry it. */
    void flush();

    /** Says what the step has to say, in its order. */
    void tell(C file, Words words);

    /** What others are told of a step that a scheme added; empty where it takes none. */
    default Optional<Object> told(C file, AddedStepTaken taken) {
        return Optional.empty();
    }

    /** Begins the process behind a new case. */
    void begin(C file);

    /**
     * Moves the process behind it, and what goes along with it, to where the case is.
     *
     * @param before what waited for somebody before the step
     */
    void follow(C file, List<WorkItem> before);
}
