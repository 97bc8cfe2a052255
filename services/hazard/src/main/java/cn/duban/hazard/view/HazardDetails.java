package cn.duban.hazard.view;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Actors;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.evidence.EvidenceFile;
import cn.duban.casework.evidence.EvidenceFiles;
import cn.duban.casework.scheme.AddedBook;
import cn.duban.casework.scheme.AddedView;
import cn.duban.casework.step.CaseClocks;
import cn.duban.deadline.Deadline;
import cn.duban.deadline.DeadlineView;
import cn.duban.hazard.informant.Informants;
import cn.duban.hazard.informant.Told;
import cn.duban.hazard.lifecycle.Authority;
import cn.duban.hazard.lifecycle.HandledHazard;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.HazardAction;
import cn.duban.hazard.lifecycle.Hazards;
import cn.duban.hazard.lifecycle.Place;
import cn.duban.hazard.lifecycle.Step;
import cn.duban.hazard.lifecycle.StepLog;
import cn.duban.hazard.steps.HazardScope;
import cn.duban.hazard.steps.HazardSnapshots;
import cn.duban.platform.identity.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts together what is shown of one hazard. */
@ApplicationScoped
public class HazardDetails {
    private final HazardScope scope;
    private final Hazards hazards;
    private final CaseClocks clocks;
    private final EvidenceFiles evidence;
    private final Actors actors;
    private final Informants informants;
    private final AddedBook added;
    private final CurrentUser user;

    HazardDetails(
            HazardScope scope,
            Hazards hazards,
            CaseClocks clocks,
            EvidenceFiles evidence,
            Actors actors,
            Informants informants,
            AddedBook added,
            CurrentUser user) {
        this.scope = scope;
        this.hazards = hazards;
        this.clocks = clocks;
        this.evidence = evidence;
        this.actors = actors;
        this.informants = informants;
        this.added = added;
        this.user = user;
    }

    /**
     * The hazard, if the caller may see it.
     *
     * @throws cn.duban.platform.problem.NotFoundProblem otherwise
     */
    public Hazard visible(String id) {
        scope.check(id);
        return hazards.find(id).orElseThrow(HazardScope::missing);
    }

    /** Everything about the hazard, with the steps the caller may take. */
    public HazardDetail of(Hazard hazard) {
        Actor actor = actors.current();
        Set<String> waiting = added.waiting(Hazard.TYPE, hazard.id(), actor);
        List<HazardAction> offered = Authority.actions(hazard, actor).stream()
                .filter(action -> !waiting.contains(action.name()))
                .toList();
        return of(
                hazard,
                attachments(hazard.id()),
                deadlines(hazard),
                added.views(Hazard.TYPE, hazard.id(), actor),
                offered);
    }

    /** The same of one just filed, whose clocks are in hand. */
    public HazardDetail filed(Hazard hazard, List<Deadline> running) {
        List<HazardDetail.Attachment> attachments =
                hazard.evidenceIds().isEmpty() ? List.of() : attachments(hazard.id());
        return of(
                hazard,
                attachments,
                running.stream().map(DeadlineView::of).toList(),
                List.of(),
                Authority.actions(hazard, actors.current()));
    }

    private HazardDetail of(
            Hazard hazard,
            List<HazardDetail.Attachment> attachments,
            List<DeadlineView> deadlines,
            List<AddedView> added,
            List<HazardAction> actions) {
        Place place = hazard.place();
        StepLog steps = hazard.steps();
        boolean unknown = Told.seals(hazard.finding().source()) && user.ofEnterprise();
        return new HazardDetail(
                hazard.id(),
                hazard.number(),
                hazard.state(),
                hazard.grade(),
                hazard.suggestion(),
                hazard.finding().title(),
                hazard.finding().description(),
                unknown ? null : hazard.finding().source(),
                hazard.matter(),
                hazard.enterprise(),
                new HazardDetail.Division(place.divisionCode(), place.divisionName(), place.divisionPath()),
                place.text(),
                place.longitude(),
                place.latitude(),
                HazardSnapshots.beijing(hazard.finding().foundAt()),
                HazardSnapshots.beijing(hazard.reporter().at()),
                unknown ? null : reporter(hazard.reporter()),
                HazardDetail.Handler.of(hazard.handler()),
                HazardDetail.Handler.of(hazard.overseer()),
                hazard.awaitsRuling(),
                hazard.responsible(),
                HazardSnapshots.beijingOrNull(hazard.dueAt()),
                steps.last(Step.Graded.class).orElse(null),
                steps.last(Step.Ordered.class).orElse(null),
                StepViews.plan(steps),
                steps.all(Step.ProgressReported.class).toList(),
                StepViews.extensions(steps),
                steps.all(Step.AcceptanceRequested.class).toList(),
                steps.all(Step.Verified.class).toList(),
                StepViews.transfers(steps),
                steps.all(Step.SentBack.class).toList(),
                attachments,
                informant(hazard),
                deadlines,
                added,
                actions,
                hazard.version());
    }

    /** The plan filed last, with its review; null before there is one. */
    public static HazardDetail.@Nullable Plan plan(Hazard hazard) {
        return StepViews.plan(hazard.steps());
    }

    /** Everything ever armed for the hazard, oldest first. */
    public List<DeadlineView> deadlines(Hazard hazard) {
        return clocks.all(new HandledHazard(hazard)).stream()
                .map(DeadlineView::of)
                .toList();
    }

    /** Files of the hazard and of its plates. */
    public List<HazardDetail.Attachment> attachments(String hazardId) {
        return evidence.of(hazardId).stream().map(HazardDetails::attachment).toList();
    }

    private HazardDetail.@Nullable Informant informant(Hazard hazard) {
        return informants
                .of(hazard)
                .map(told -> new HazardDetail.Informant(
                        told.statements(),
                        told.evidence().stream().map(HazardDetails::attachment).toList()))
                .orElse(null);
    }

    private static HazardDetail.Attachment attachment(EvidenceFile f) {
        return new HazardDetail.Attachment(f.id(), f.name(), f.mediaType(), f.size(), f.sha256());
    }

    private static Signature reporter(Signature by) {
        return new Signature(
                by.username(),
                by.name(),
                by.postName(),
                by.organisationId(),
                by.organisationName(),
                HazardSnapshots.beijing(by.at()));
    }
}
