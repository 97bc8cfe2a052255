package cn.duban.hazard.report;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Actors;
import cn.duban.casework.input.Refusals;
import cn.duban.casework.input.Texts;
import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.DivisionLevel;
import cn.duban.contracts.registry.EnterpriseChanged;
import cn.duban.contracts.registry.MatterChanged;
import cn.duban.hazard.assignment.Assignments;
import cn.duban.hazard.grading.GradeSuggestions;
import cn.duban.hazard.informant.Informants;
import cn.duban.hazard.lifecycle.Assignment;
import cn.duban.hazard.lifecycle.Enterprise;
import cn.duban.hazard.lifecycle.Filing;
import cn.duban.hazard.lifecycle.Finding;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.Matter;
import cn.duban.hazard.lifecycle.Place;
import cn.duban.hazard.lifecycle.Suggestion;
import cn.duban.platform.directory.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Files a hazard: one short transaction with its clocks, tasks, events and audit; the process follows behind. */
@ApplicationScoped
public class FileHazard {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final Directory directory;
    private final Actors actors;
    private final Assignments assignments;
    private final GradeSuggestions suggestions;
    private final Clock clock;
    private final FiledHazards store;

    FileHazard(
            Directory directory,
            Actors actors,
            Assignments assignments,
            GradeSuggestions suggestions,
            Clock clock,
            FiledHazards store) {
        this.directory = directory;
        this.actors = actors;
        this.assignments = assignments;
        this.suggestions = suggestions;
        this.clock = clock;
        this.store = store;
    }

    /**
     * Files what was sent.
     *
     * @param number draws the number to file it under, once nothing can be refused any more
     * @throws cn.duban.platform.problem.RuleProblem when place, matter or enterprise are unknown, or it was found in
     *     the future
     */
    @Transactional
    public Filed file(FilingRequest request, Supplier<String> number) {
        DivisionChanged division = division(request.divisionCode());
        EnterpriseChanged enterprise = enterprise(request.enterpriseId());
        Actor actor = actors.current();
        ReportingRight.check(actor, county(actor), request.source(), request.enterpriseId(), division.path());
        LocalDate today = LocalDate.now(clock);
        MatterChanged matter = matter(request.matterCode());
        Suggestion suggestion = suggestions.suggest(matter.code(), enterprise, answers(request), today);
        Assignment assignment = assignments.assign(division.code(), division.path(), matter.code(), enterprise, today);
        Filing filing = filing(request, division, matter, enterprise, suggestion);
        Hazard hazard = Hazard.report(
                UUID.randomUUID().toString(), number.get(), Informants.open(filing), assignment, actor, clock);
        return store.add(hazard, filing);
    }

    /** The county the person's post lies in; its own territory where it lies above one. */
    private @Nullable String county(Actor actor) {
        String territory = actor.territory();
        return territory == null
                ? null
                : Arrays.stream(territory.split("/"))
                        .filter(code -> !code.isEmpty())
                        .flatMap(code -> directory.division(code).stream())
                        .filter(one -> one.level() == DivisionLevel.DISTRICT)
                        .map(DivisionChanged::path)
                        .findFirst()
                        .orElse(territory);
    }

    /** The division, which must be known. */
    public DivisionChanged division(String code) {
        return directory
                .division(code)
                .orElseThrow(() -> Refusals.refuse("unknown-division", "所在地有误", "divisionCode", "没有这个行政区划", null));
    }

    private MatterChanged matter(String code) {
        return directory
                .matter(code)
                .orElseThrow(() -> Refusals.refuse("unknown-matter", "事项有误", "matterCode", "没有这个监管事项", null));
    }

    private @Nullable EnterpriseChanged enterprise(@Nullable String id) {
        return id == null
                ? null
                : directory
                        .enterprise(id)
                        .orElseThrow(
                                () -> Refusals.refuse("unknown-enterprise", "企业有误", "enterpriseId", "没有登记这家企业", null));
    }

    private static Map<String, Object> answers(FilingRequest request) {
        Map<String, Object> answers = request.criteriaAnswers();
        return answers == null ? Map.of() : answers;
    }

    /** A phone that runs some minutes fast loses nobody's report: then it was found when it came. */
    private OffsetDateTime found(OffsetDateTime said) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return said.isAfter(now) && !said.isAfter(now.plus(CLOCKS_DIFFER)) ? now : said;
    }

    private Filing filing(
            FilingRequest request,
            DivisionChanged division,
            MatterChanged matter,
            @Nullable EnterpriseChanged enterprise,
            Suggestion suggestion) {
        List<String> evidence = request.evidenceIds();
        return new Filing(
                new Finding(
                        request.source(),
                        Texts.required(request.title(), "title", "隐患名称", Texts.SHORT),
                        Texts.required(request.description(), "description", "隐患描述", Texts.LONG),
                        found(request.foundAt())),
                new Matter(matter.code(), matter.name()),
                enterprise == null ? null : new Enterprise(enterprise.id(), enterprise.name(), enterprise.uscc()),
                new Place(
                        division.code(),
                        division.name(),
                        division.path(),
                        Texts.required(request.place(), "place", "具体位置", 200),
                        request.longitude(),
                        request.latitude()),
                suggestion,
                evidence == null ? List.of() : List.copyOf(evidence));
    }
}
