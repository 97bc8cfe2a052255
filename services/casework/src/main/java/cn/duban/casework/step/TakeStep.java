package cn.duban.casework.step;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Actors;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.file.Handled;
import cn.duban.casework.file.StepKind;
import cn.duban.casework.file.WorkItem;
import cn.duban.casework.scheme.AddedBook;
import cn.duban.casework.scheme.AddedOutcome;
import cn.duban.casework.scheme.AddedWork;
import cn.duban.deadline.Deadline;
import cn.duban.platform.attachment.AttachedFiles;
import cn.duban.platform.audit.Audit;
import cn.duban.platform.concurrency.ETags;
import cn.duban.platform.outbox.Outbox;
import cn.duban.platform.problem.ForbiddenProblem;
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
    private final AddedBook added;
    private final AttachedFiles files;

    TakeStep(
            Actors actors,
            Clock clock,
            CaseClocks clocks,
            CaseTasks tasks,
            Outbox outbox,
            Audit audit,
            AddedBook added,
            AttachedFiles files) {
        this.actors = actors;
        this.clock = clock;
        this.clocks = clocks;
        this.tasks = tasks;
        this.outbox = outbox;
        this.audit = audit;
        this.added = added;
        this.files = files;
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
        if (added.takenBy(kind.type())) {
            added.check(kind.type(), id, step, actor);
        }
        Signature by = actor.sign(clock);
        follow(kind, file, by, () -> change.apply(file, by, actor));
        return file;
    }

    /**
     * What somebody said to a step a scheme added.
     *
     * @param files ids of what came with it
     */
    public record Said(AddedOutcome outcome, String opinion, List<String> files) {}

    /**
     * Takes a step that a scheme added to the case; refused in the same order as any other.
     *
     * @param key of the added step
     * @return the case after it
     */
    @Transactional
    public <C extends Handled> C takeAdded(
            CaseKind<C, ?> kind, String id, String key, Said said, @Nullable String ifMatch) {
        C file = kind.seen(id);
        AddedWork open = added.open(kind.type(), id, key);
        Actor actor = actors.current();
        if (!open.isOf(actor)) {
            throw new ForbiddenProblem(
                    "not-your-step",
                    "无权办理",
                    "“" + open.name() + "”由" + open.body().name() + "办理");
        }
        ETags.check(ifMatch, kind.version(file));
        open.check(said.outcome(), said.opinion(), said.files());
        Signature by = actor.sign(clock);
        kind.ready(file);
        files.attach(kind.keepsFiles(file), said.files(), by.username());
        added.take(id, open, said.outcome(), said.opinion(), said.files(), by);
        AddedStepTaken taken = AddedStepTaken.of(open, said, by);
        words(kind, file).keep("AddedStepTaken", taken);
        moved(kind, file, by.at(), by.username());
        kind.told(file, taken).ifPresent(words(kind, file)::tell);
        return file;
    }

    /** Changes a locked case in the transaction of another one's step, together with all that follows there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <C extends Handled> void follow(CaseKind<C, ?> kind, C file, Signature by, Runnable change) {
        kind.ready(file);
        List<WorkItem> before = file.items();
        change.run();
        List<Deadline> all = write(kind, file, by.at());
        kind.follow(file, before);
        ask(kind, file, all, by.at(), by.username());
    }

    /** The process of a locked case went on without a step of its own: what it waits for is asked anew. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <C extends Handled> void moved(CaseKind<C, ?> kind, C file, OffsetDateTime at, String by) {
        if (added.takenBy(kind.type())) {
            added.follow(file, at);
        }
        Handled whole = whole(kind, file);
        List<Deadline> all = clocks.follow(whole, at);
        kind.flush();
        tasks.follow(whole, all, by, at);
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
        kind.begin(file);
        if (added.takenBy(kind.type()) && added.first(file, at)) {
            Handled whole = added.whole(file);
            armed = clocks.follow(whole, at);
            tasks.first(whole, armed, at);
        } else {
            tasks.first(file, armed, at);
        }
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
        ask(kind, file, write(kind, file, at), at, by);
    }

    /** The ends of a locked case moved without a step: it and its tasks show the new ones. */
    @Transactional(Transactional.TxType.MANDATORY)
    <C extends Handled> void endsMoved(CaseKind<C, ?> kind, C file) {
        Handled whole = whole(kind, file);
        List<Deadline> all = clocks.all(whole);
        OffsetDateTime now = OffsetDateTime.now(clock);
        clocks.note(whole, all);
        tell(kind, file, all, now);
        tasks.follow(whole, all, PLATFORM, now);
    }

    private <C extends Handled> List<Deadline> write(CaseKind<C, ?> kind, C file, OffsetDateTime at) {
        kind.stepped(file, at);
        List<Deadline> all = clocks.follow(whole(kind, file), at);
        tell(kind, file, all, at);
        return all;
    }

    private <C extends Handled> void tell(CaseKind<C, ?> kind, C file, List<Deadline> all, OffsetDateTime at) {
        kind.judge(file, all, at);
        kind.flush();
        kind.tell(file, words(kind, file));
    }

    // After the process has moved: what a scheme adds may stand before what the case itself waits for.
    private <C extends Handled> void ask(
            CaseKind<C, ?> kind, C file, List<Deadline> all, OffsetDateTime at, String by) {
        List<Deadline> now = all;
        if (added.takenBy(kind.type()) && added.follow(file, at)) {
            now = clocks.follow(whole(kind, file), at);
            // The end that presses may be another one now.
            kind.flush();
        }
        tasks.follow(whole(kind, file), now, by, at);
    }

    private <C extends Handled> Handled whole(CaseKind<C, ?> kind, C file) {
        return added.takenBy(kind.type()) ? added.whole(file) : file;
    }

    private <C extends Handled> Words words(CaseKind<C, ?> kind, C file) {
        return new Words(outbox, audit, file.facts(), kind.version(file));
    }
}
