package cn.duban.casework.scheme;

import cn.duban.casework.input.Days;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.Basis;
import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.deadline.catalogue.ClockCatalogue;
import cn.duban.deadline.catalogue.ClockRule;
import cn.duban.deadline.due.DueDates;
import cn.duban.deadline.due.End;
import cn.duban.platform.directory.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plays a model with the steps of a draft through, with the dates its clocks would have: nothing is kept, nobody is asked. */
@ApplicationScoped
public class Rehearsals {
    /** Cases are filed in the morning. */
    private static final LocalTime BEGINS = LocalTime.of(9, 0);

    private final Schemes schemes;
    private final ModelDrawing drawing;
    private final ClockCatalogue clocks;
    private final DueDates dueDates;
    private final Directory directory;

    Rehearsals(Schemes schemes, ModelDrawing drawing, ClockCatalogue clocks, DueDates dueDates, Directory directory) {
        this.schemes = schemes;
        this.drawing = drawing;
        this.clocks = clocks;
        this.dueDates = dueDates;
        this.directory = directory;
    }

    /**
     * What was played so far.
     *
     * @param ways what may be chosen where it stands; empty once it is over
     */
    public record Rehearsal(String bpmnXml, List<Station> stations, List<Walked.Way> ways) {}

    /**
     * A step or an end that was come to.
     *
     * @param party {@code office}, {@code handler}, {@code enterprise} or {@code reporter}; null for an added step or end
     * @param body whose people are asked in an added step; null elsewhere
     * @param ends whether the case is over there
     * @param until last moment for it; null for an end, and where no clock runs
     * @param provisional 暂定: counted into a year whose holiday notice is not there yet
     * @param late whether the added steps before it took more than its clock leaves
     */
    public record Station(
            String element,
            String name,
            @Nullable String party,
            @Nullable String body,
            boolean ends,
            OffsetDateTime from,
            @Nullable OffsetDateTime until,
            boolean provisional,
            boolean late,
            List<Limit> limits) {}

    /** A clock of the catalogue. @param length as people read it, for example {@code 3个工作日} */
    public record Limit(String clock, String name, String length, Basis basis, boolean verified) {}

    /**
     * Plays it from a day on, everybody taking all the time there is.
     *
     * @param choices ids of the flows and clocks chosen so far
     * @throws cn.duban.platform.problem.RuleProblem 422 with what is wrong where, as for a drawing
     * @throws cn.duban.platform.problem.ForbiddenProblem 403 for a division that is not the caller's own or below it
     */
    public Rehearsal play(
            String model, String division, List<AddedStep> asked, LocalDate begins, List<String> choices) {
        List<AddedStep> added = schemes.checked(model, division, asked);
        String path = directory
                .division(division)
                .map(DivisionChanged::path)
                .orElseThrow(() -> Refusals.refuse("unknown-division", "没有这个区划", "divisionCode", "没有这个区划代码", null));
        Instant from = begins.atTime(BEGINS).atZone(Days.ZONE).toInstant();
        Play play = new Play(added, path);
        Walked walked = drawing.walked(model, added, choices, from, play);
        return new Rehearsal(
                walked.bpmnXml(),
                walked.visits().stream().map(play::station).toList(),
                walked.ways().stream().map(way -> play.named(way, from)).toList());
    }

    private final class Play implements Walked.Timing {
        private final List<AddedStep> added;
        private final String path;

        Play(List<AddedStep> added, String path) {
            this.added = added;
            this.path = path;
        }

        @Override
        public End until(String task, List<String> ids, Instant since, Instant from) {
            Optional<AddedStep> step = step(task);
            Stream<End> ends = step.isPresent()
                    ? rule(AddedWork.CLOCK, from, String.valueOf(step.get().workingDays())).stream()
                            .map(rule -> dueDates.reckon(rule, from))
                    : rules(ids, since).stream().map(rule -> dueDates.reckon(rule, since));
            return ends.filter(end -> end.at().isAfter(from))
                    .max(Comparator.comparing(End::at))
                    .orElse(new End(from, null));
        }

        Station station(Walked.Visit visit) {
            Optional<AddedStep> step = step(visit.element());
            List<ClockRule> rules = step.isPresent() ? List.of() : rules(visit.clocks(), visit.since());
            boolean timed = step.isPresent() || !rules.isEmpty();
            return new Station(
                    visit.element(),
                    visit.name(),
                    step.isPresent() ? null : visit.party(),
                    step.map(one -> one.body().name()).orElse(null),
                    visit.ends(),
                    Days.beijing(visit.from()),
                    timed ? Days.beijing(visit.until().at()) : null,
                    visit.until().provisional(),
                    !rules.isEmpty() && visit.until().at().equals(visit.from()),
                    rules.stream().map(Rehearsals::limit).toList());
        }

        // A clock is called as on the day the case begins.
        Walked.Way named(Walked.Way way, Instant begins) {
            return way.kind() == Walked.Kind.FLOW
                    ? way
                    : rule(way.choice(), begins, null)
                            .map(rule -> new Walked.Way(
                                    way.kind(),
                                    way.choice(),
                                    rule.name(),
                                    rule.length().text()))
                            .orElse(way);
        }

        // Who mends a return takes as long as who returned it.
        private Optional<AddedStep> step(String element) {
            return added.stream()
                    .filter(one -> one.key().equals(element) || one.mend().equals(element))
                    .findFirst();
        }

        private List<ClockRule> rules(List<String> ids, Instant since) {
            return ids.stream().flatMap(id -> rule(id, since, null).stream()).toList();
        }

        private Optional<ClockRule> rule(String id, Instant since, @Nullable String variant) {
            return clocks.find(id, path, DueDates.dateOf(since), variant);
        }
    }

    private static Limit limit(ClockRule rule) {
        return new Limit(rule.id(), rule.name(), rule.length().text(), rule.basis(), rule.verified());
    }
}
