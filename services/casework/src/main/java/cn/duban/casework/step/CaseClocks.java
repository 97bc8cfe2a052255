package cn.duban.casework.step;

import cn.duban.casework.cases.CaseFacts;
import cn.duban.casework.file.Handled;
import cn.duban.casework.file.WorkItem;
import cn.duban.casework.file.WorkItem.ClockNeed;
import cn.duban.casework.input.Days;
import cn.duban.deadline.ArmRequest;
import cn.duban.deadline.Deadline;
import cn.duban.deadline.DeadlineService;
import cn.duban.deadline.Responsible;
import cn.duban.deadline.Subject;
import cn.duban.deadline.catalogue.ClockCatalogue;
import cn.duban.deadline.catalogue.UnknownClock;
import cn.duban.deadline.due.DueDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps the running clocks of a case in step with what there is to do. Each counts from its own event. */
@ApplicationScoped
public class CaseClocks {
    private static final Duration ROUNDING = Duration.ofMillis(1);

    private final DeadlineService deadlines;
    private final ClockCatalogue catalogue;

    CaseClocks(DeadlineService deadlines, ClockCatalogue catalogue) {
        this.deadlines = deadlines;
        this.catalogue = catalogue;
    }

    /**
     * Ends what was done or fell away, starts what is called for.
     *
     * @param at time of the step: clocks that count from no other event count from it
     * @return everything ever armed for the case, oldest first, as it stands now
     */
    public List<Deadline> follow(Handled file, OffsetDateTime at) {
        List<WorkItem> wanted = clocked(file);
        List<Deadline> all = new ArrayList<>(all(file));
        List<Deadline> open = open(all);
        open.stream()
                .filter(deadline -> wanted.stream().noneMatch(item -> serves(item, deadline)))
                .forEach(gone -> end(file, gone));
        wanted.stream()
                .filter(item -> open.stream().noneMatch(deadline -> serves(item, deadline)))
                .forEach(item -> request(file, item, at, all).ifPresent(request -> all.add(deadlines.arm(request))));
        note(file, all);
        return all;
    }

    /**
     * Starts the clocks of a case about to be stored, for which nothing can be running, in one go.
     *
     * @return those armed
     */
    public List<Deadline> begin(Handled file, OffsetDateTime at) {
        List<Deadline> armed = deadlines.armFirst(first(file, at));
        note(file, armed);
        return armed;
    }

    /** What to ask for so that they run. */
    public List<ArmRequest> first(Handled file, OffsetDateTime at) {
        return clocked(file).stream()
                .flatMap(item -> request(file, item, at, List.of()).stream())
                .toList();
    }

    /** Ends moved without a step, or were armed in one go: the case shows the one that presses now. */
    public void note(Handled file, List<Deadline> all) {
        file.runsUntil(file.items().stream()
                .filter(item -> !item.beside())
                .flatMap(item -> behind(all, item).stream())
                .map(Deadline::dueAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .map(Days::beijing)
                .orElse(null));
    }

    /** Everything ever armed for the case, oldest first. */
    public List<Deadline> all(Handled file) {
        CaseFacts facts = file.facts();
        return deadlines.of(facts.type(), facts.id());
    }

    /** Those of them that run, missed ones included. */
    public static List<Deadline> open(List<Deadline> all) {
        return all.stream().filter(deadline -> deadline.state().open()).toList();
    }

    /** The running clock behind something to do. */
    public Optional<Deadline> behind(List<Deadline> all, WorkItem item) {
        return open(all).stream().filter(deadline -> serves(item, deadline)).findFirst();
    }

    /**
     * A clock rang: records that the end passed, or reminds. Safe to call twice, early or late; a timer and the sweeper
     * that ring one clock take turns.
     *
     * @param type kind of case
     */
    public void ring(String type, String caseId, Collection<String> clocks, String part, Instant at) {
        deadlines.openHeld(type, caseId).stream()
                .filter(deadline ->
                        clocks.contains(deadline.clockId()) && deadline.part().equals(part))
                .filter(deadline -> !deadlines.miss(deadline.id(), at))
                .forEach(deadline -> deadlines.remind(deadline.id()));
    }

    /** What to ask for so that the clock runs; empty where no such clock holds: what is done counts all the same. */
    public Optional<ArmRequest> request(Handled file, ClockNeed clock, String part, @Nullable String organisation) {
        Instant anchor = Objects.requireNonNull(clock.anchor()).toInstant();
        CaseFacts facts = file.facts();
        Subject subject = new Subject(facts.type(), facts.id(), facts.number(), facts.title());
        Responsible responsible = new Responsible(organisation, null, file.leaderPosts(), facts.divisionPath());
        ArmRequest request =
                ArmRequest.of(clock.id(), subject, anchor, responsible).part(part);
        if (clock.chosen() != null) {
            request = request.until(clock.chosen());
        }
        try {
            String variant = variant(clock, facts.divisionPath(), anchor);
            return Optional.of(variant == null ? request : request.variant(variant));
        } catch (UnknownClock e) {
            // Some hold in one place only, none before its rule was made.
            return Optional.empty();
        }
    }

    private Optional<ArmRequest> request(Handled file, WorkItem item, OffsetDateTime at, List<Deadline> all) {
        ClockNeed asked = Objects.requireNonNull(item.clock());
        ClockNeed clock = asked.from(asked.anchor() == null ? at : asked.anchor());
        return request(file, clock, item.part(), item.organisation())
                .map(request -> clock.before() == null ? request : request.before(end(all, clock.before())));
    }

    private static @Nullable Instant end(List<Deadline> all, String clockId) {
        return open(all).stream()
                .filter(deadline -> deadline.clockId().equals(clockId))
                .map(Deadline::dueAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    // Several things to do may stand on one clock, which runs once.
    private static List<WorkItem> clocked(Handled file) {
        Set<List<Object>> known = new HashSet<>();
        return Stream.concat(file.items().stream(), file.alongside().stream())
                .filter(item -> item.clock() != null && known.add(List.of(item.clock(), item.part())))
                .toList();
    }

    private boolean serves(WorkItem item, Deadline deadline) {
        ClockNeed clock = item.clock();
        return clock != null
                && clock.id().equals(deadline.clockId())
                && item.part().equals(deadline.part())
                && (clock.anchor() == null || same(clock.anchor().toInstant(), deadline.anchorAt()))
                && sameRule(clock, deadline);
    }

    // The logs of cases begun before everything ticked in microseconds keep nanoseconds.
    private static boolean same(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(ROUNDING) < 0;
    }

    private void end(Handled file, Deadline gone) {
        file.doneAt(gone.clockId(), gone.part(), Days.beijing(gone.anchorAt()))
                .ifPresentOrElse(
                        at -> deadlines.meet(gone.id(), at.toInstant()),
                        () -> deadlines.cancel(gone.id(), file.fellAway()));
    }

    private boolean sameRule(ClockNeed clock, Deadline running) {
        try {
            String asked = variant(clock, running.responsible().divisionPath(), running.anchorAt());
            return Objects.equals(asked, running.variant());
        } catch (UnknownClock e) {
            // The catalogue has dropped it since: what runs goes on by the rule it was armed with.
            return true;
        }
    }

    // By the key whose rule holds: a grade that has no rule of its own changes nothing about a running clock.
    private @Nullable String variant(ClockNeed clock, String divisionPath, Instant anchor) {
        return catalogue.variant(clock.id(), divisionPath, DueDates.dateOf(anchor), clock.variant());
    }
}
