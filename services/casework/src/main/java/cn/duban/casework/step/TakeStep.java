package cn.duban.casework.step;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Actors;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.file.Handled;
import cn.duban.casework.file.StepKind;
import cn.duban.casework.file.WorkItem;
import cn.duban.deadline.Deadline;
import cn.duban.platform.audit.Audit;
import cn.duban.platform.concurrency.ETags;
import cn.duban.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The only door to a case: whoever changes one comes through here, and all that follows from the change is done in the
 * same transaction: clocks, events, audit, tasks, process.
 */
@ApplicationScoped
public class TakeStep {
    /** Name under which the platform itself acts. */
    public static final String PLATFORM = "system";

    private final Actors actors;
    private final Clock clock;
    private final CaseClocks clocks;
    private final CaseTasks tasks;
    private final Outbox outbox;
    private final Audit audit;

    TakeStep(Actors actors, Clock clock, CaseClocks clocks, CaseTasks tasks, Outbox outbox, Audit audit) {
        this.actors = actors;
        this.clock = clock;
        this.clocks = clocks;
        this.tasks = tasks;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** What a step does to the locked case. */
    @FunctionalInterface
    public interface Change<C> {
        /** Takes the step or refuses it. */
        void apply(C file, Signature by, Actor actor);
    }

    /**
     * Takes the caller's step, or refuses and changes nothing. Refused in this order: not to be seen (404), not this
     * person's (403), not the version seen (428, 409), not now (409).
     *
     * @param ifMatch version the caller saw
     * @return the case after it, with its new version
     */
    @Transactional
    public <C extends Handled, A extends StepKind> C take(
            CaseKind<C, A> kind, String id, A step, @Nullable String ifMatch, Change<C> change) {
        C file = kind.seen(id);
        Actor actor = actors.current();
        kind.checkRight(file, step, actor);
        ETags.check(ifMatch, kind.version(file));
        kind.checkOpen(file, step);
        Signature by = actor.sign(clock);
        follow(kind, file, by, () -> change.apply(file, by, actor));
        return file;
    }

    /** Changes a locked case in the transaction of another one's step, together with all that follows there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <C extends Handled> void follow(CaseKind<C, ?> kind, C file, Signature by, Runnable change) {
        kind.ready(file);
        List<WorkItem> before = file.items();
        change.run();
        settle(kind, file, by.at(), by.username());
        kind.follow(file, before);
    }

    /**
     * Stores a new case with all that belongs to it; nobody can have anything to do about it yet.
     *
     * @return the clocks that were started
     */
    @Transactional
    public <C extends Handled> List<Deadline> begin(CaseKind<C, ?> kind, C file, OffsetDateTime at) {
        kind.stepped(file, at);
        List<Deadline> armed = kind.arm(clocks, file, at);
        kind.judge(file, armed, at);
        kind.add(file);
        kind.flush();
        kind.tell(file, words(kind, file));
        tasks.first(file, armed, at);
        kind.begin(file);
        return armed;
    }

    /** Does to a case what its process or a clock came to; the process itself is not told again. */
    @Transactional
    public <C extends Handled> void onItsOwn(CaseKind<C, ?> kind, String id, Consumer<C> change) {
        kind.locked(id).ifPresent(file -> {
            change.accept(file);
            settle(kind, file, OffsetDateTime.now(clock), PLATFORM);
        });
    }

    /** Writes what was done to a locked case that has no process to be told, or whose process did it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <C extends Handled> void settle(CaseKind<C, ?> kind, C file, OffsetDateTime at, String by) {
        kind.stepped(file, at);
        finish(kind, file, clocks.follow(file, at), at, by);
    }

    /** The ends of a locked case moved without a step: it and its tasks show the new ones. */
    @Transactional(Transactional.TxType.MANDATORY)
    <C extends Handled> void endsMoved(CaseKind<C, ?> kind, C file) {
        List<Deadline> all = clocks.all(file);
        clocks.note(file, all);
        finish(kind, file, all, OffsetDateTime.now(clock), PLATFORM);
    }

    private <C extends Handled> void finish(
            CaseKind<C, ?> kind, C file, List<Deadline> all, OffsetDateTime at, String by) {
        kind.judge(file, all, at);
        kind.flush();
        kind.tell(file, words(kind, file));
        tasks.follow(file, all, by, at);
    }

    private <C extends Handled> Words words(CaseKind<C, ?> kind, C file) {
        return new Words(outbox, audit, file.facts(), kind.version(file));
    }
}
