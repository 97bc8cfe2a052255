package cn.duban.casework.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Actors;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.cases.CaseFacts;
import cn.duban.casework.file.Handled;
import cn.duban.casework.file.StepKind;
import cn.duban.casework.file.WorkItem;
import cn.duban.casework.scheme.AddedBook;
import cn.duban.deadline.Deadline;
import cn.duban.platform.attachment.AttachedFiles;
import cn.duban.platform.audit.Audit;
import cn.duban.platform.outbox.Outbox;
import cn.duban.platform.problem.NotFoundProblem;
import cn.duban.platform.problem.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class TakeStepTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-30T08:00:00Z");
    private static final Actor ACTOR =
            new Actor("sup", "监管", Set.of("supervisor"), "岗位", "body", "单位", Set.of("body"), "/37/");

    private final Actors actors = mock(Actors.class);
    private final CaseClocks clocks = mock(CaseClocks.class);
    private final CaseTasks tasks = mock(CaseTasks.class);
    private final Outbox outbox = mock(Outbox.class);
    private final Audit audit = mock(Audit.class);
    private final AddedBook added = mock(AddedBook.class);
    private final TakeStep door = new TakeStep(
            actors,
            Clock.fixed(Instant.from(NOW), ZoneOffset.UTC),
            clocks,
            tasks,
            outbox,
            audit,
            added,
            mock(AttachedFiles.class));
    private final Notes kind = new Notes();

    /** Something with one thing to do, which a step does. */
    private static final class Note implements Handled {
        private final List<String> done = new ArrayList<>();

        @Override
        public CaseFacts facts() {
            return new CaseFacts("note", "n1", "N-1", "记录", "/37/", "山东");
        }

        @Override
        public List<WorkItem> items() {
            return done.isEmpty() ? List.of(WorkItem.of("Task_Do", "办理", Set.of("supervisor"), "body")) : List.of();
        }

        @Override
        public Optional<OffsetDateTime> doneAt(String clockId, String part, OffsetDateTime anchor) {
            return Optional.of(NOW);
        }

        @Override
        public void runsUntil(@Nullable OffsetDateTime due) {}
    }

    private enum Do implements StepKind {
        DO;

        @Override
        public String label() {
            return "办理";
        }
    }

    /** Notes what it is asked for, in order; may refuse. */
    private static final class Notes implements CaseKind<Note, Do> {
        private final List<String> asked = new ArrayList<>();
        private final Note note = new Note();
        private boolean seen = true;
        private boolean allowed = true;
        private boolean open = true;

        @Override
        public String type() {
            return "note";
        }

        @Override
        public Note seen(String id) {
            if (!seen) {
                throw new NotFoundProblem("note", "没有", "没有这条记录");
            }
            return note;
        }

        @Override
        public Optional<Note> locked(String id) {
            return id.equals("n1") ? Optional.of(note) : Optional.empty();
        }

        @Override
        public long version(Note file) {
            return 7;
        }

        @Override
        public void checkRight(Note file, Do step, Actor actor) {
            if (!allowed) {
                throw step.notYours();
            }
        }

        @Override
        public void checkOpen(Note file, Do step) {
            if (!open) {
                throw step.notNow("记录已办结");
            }
        }

        @Override
        public void ready(Note file) {
            asked.add("ready");
        }

        @Override
        public void stepped(Note file, OffsetDateTime at) {
            asked.add("stepped");
        }

        @Override
        public void judge(Note file, List<Deadline> all, OffsetDateTime at) {
            asked.add("judge");
        }

        @Override
        public void add(Note file) {
            asked.add("add");
        }

        @Override
        public void flush() {
            asked.add("flush");
        }

        @Override
        public void tell(Note file, Words words) {
            asked.add("tell");
            words.tell("event");
            words.keep("Done", "detail");
        }

        @Override
        public void begin(Note file) {
            asked.add("begin");
        }

        @Override
        public void follow(Note file, List<WorkItem> before) {
            asked.add("follow " + before.size() + " " + file.items().size());
        }
    }

    @BeforeEach
    void somebodyIsThere() {
        when(actors.current()).thenReturn(ACTOR);
    }

    @Test
    void aStepIsFollowedByAllThatBelongsToItInItsOrder() {
        Note after = take("\"7\"");

        assertThat(after.done).containsExactly("done");
        assertThat(kind.asked).containsExactly("ready", "stepped", "judge", "flush", "tell", "follow 1 0");
        InOrder order = inOrder(clocks, outbox, audit, tasks);
        order.verify(clocks).follow(after, NOW);
        order.verify(outbox).append("n1", "event");
        order.verify(audit).record("note", "n1", "Done", 7, "detail");
        order.verify(tasks).follow(eq(after), any(), eq("sup"), eq(NOW));
        verify(added, atLeastOnce()).takenBy("note");
        verifyNoMoreInteractions(added);
    }

    @Test
    void whatADivisionAddedIsLookedAtBeforeTheStepAndAfterTheProcessMoved() {
        when(added.takenBy("note")).thenReturn(true);
        when(added.whole(kind.note)).thenReturn(kind.note);
        when(added.follow(kind.note, NOW)).thenReturn(true);

        take("\"7\"");

        assertThat(kind.asked).containsExactly("ready", "stepped", "judge", "flush", "tell", "follow 1 0", "flush");
        InOrder order = inOrder(added, clocks, tasks);
        order.verify(added).check("note", "n1", Do.DO, ACTOR);
        order.verify(clocks).follow(kind.note, NOW);
        order.verify(added).follow(kind.note, NOW);
        order.verify(clocks).follow(kind.note, NOW);
        order.verify(tasks).follow(eq(kind.note), any(), eq("sup"), eq(NOW));
    }

    @Test
    void whatIsRefusedChangesNothingAndTheFirstReasonIsSaid() {
        kind.open = false;
        refused("\"7\"", 409, "state-forbids-step");
        refused("\"6\"", 409, "stale-version");
        kind.allowed = false;
        refused("\"6\"", 403, "not-your-step");
        kind.seen = false;
        refused("\"6\"", 404, "note");

        assertThat(kind.note.done).isEmpty();
        assertThat(kind.asked).isEmpty();
        verifyNoInteractions(clocks, tasks, outbox, audit);
    }

    @Test
    void aRefusalOfTheCaseItselfIsFollowedByNothing() {
        assertThatThrownBy(() -> door.take(kind, "n1", Do.DO, "\"7\"", (note, by, actor) -> {
                    throw Do.DO.notNow("不行");
                }))
                .isInstanceOf(Problem.class);

        assertThat(kind.asked).containsExactly("ready");
        verifyNoInteractions(clocks, tasks, outbox, audit);
    }

    @Test
    void aNewCaseHasNothingToBeLookedFor() {
        door.begin(kind, kind.note, NOW);

        assertThat(kind.asked).containsExactly("stepped", "judge", "add", "flush", "tell", "begin");
        verify(clocks).begin(kind.note, NOW);
        verify(clocks, never()).follow(any(), any());
        verify(tasks).first(eq(kind.note), any(), eq(NOW));
    }

    @Test
    void whatTheProcessCameToIsNotToldToItAgain() {
        door.onItsOwn(kind, "n1", note -> note.done.add("lapsed"));
        door.onItsOwn(kind, "nowhere", note -> note.done.add("never"));

        assertThat(kind.note.done).containsExactly("lapsed");
        assertThat(kind.asked).containsExactly("stepped", "judge", "flush", "tell");
        verify(tasks).follow(eq(kind.note), any(), eq(TakeStep.PLATFORM), eq(NOW));
    }

    @Test
    void endsThatMovedBeginAndEndNoClock() {
        door.endsMoved(kind, kind.note);

        verify(clocks).note(eq(kind.note), any());
        verify(clocks, never()).follow(any(), any());
        assertThat(kind.asked).containsExactly("judge", "flush", "tell");
        verify(audit).record(any(), any(), any(), anyLong(), any());
    }

    private Note take(String ifMatch) {
        return door.take(kind, "n1", Do.DO, ifMatch, (Note note, Signature by, Actor actor) -> note.done.add("done"));
    }

    private void refused(String ifMatch, int status, String type) {
        assertThatThrownBy(() -> take(ifMatch)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.body().status()).isEqualTo(status);
            assertThat(problem.body().type()).endsWith(type);
        });
    }
}
