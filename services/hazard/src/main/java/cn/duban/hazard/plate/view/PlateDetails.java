package cn.duban.hazard.plate.view;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Actors;
import cn.duban.casework.scheme.AddedBook;
import cn.duban.casework.step.CaseClocks;
import cn.duban.deadline.DeadlineView;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.Hazards;
import cn.duban.hazard.lifecycle.Measures;
import cn.duban.hazard.plate.HandledPlate;
import cn.duban.hazard.plate.Plate;
import cn.duban.hazard.plate.PlateAction;
import cn.duban.hazard.plate.PlateLog;
import cn.duban.hazard.plate.PlateRights;
import cn.duban.hazard.plate.PlateRuleBook;
import cn.duban.hazard.plate.PlateStep;
import cn.duban.hazard.plate.Plates;
import cn.duban.hazard.steps.HazardScope;
import cn.duban.hazard.steps.HazardSnapshots;
import cn.duban.hazard.view.HazardDetails;
import cn.duban.platform.problem.NotFoundProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Puts together what is shown of one plate. */
@ApplicationScoped
public class PlateDetails {
    private final HazardScope scope;
    private final Plates plates;
    private final Hazards hazards;
    private final HazardDetails hazardDetails;
    private final PlateLists lists;
    private final CaseClocks clocks;
    private final PlateRuleBook rules;
    private final Actors actors;
    private final AddedBook added;

    PlateDetails(
            HazardScope scope,
            Plates plates,
            Hazards hazards,
            HazardDetails hazardDetails,
            PlateLists lists,
            CaseClocks clocks,
            PlateRuleBook rules,
            Actors actors,
            AddedBook added) {
        this.scope = scope;
        this.plates = plates;
        this.hazards = hazards;
        this.hazardDetails = hazardDetails;
        this.lists = lists;
        this.clocks = clocks;
        this.rules = rules;
        this.actors = actors;
        this.added = added;
    }

    /**
     * The plate, if the caller may see it.
     *
     * @throws NotFoundProblem otherwise
     */
    public Plate visible(String id) {
        try {
            scope.check(plates.hazardOf(id).orElseThrow(Plates::missing));
        } catch (NotFoundProblem e) {
            throw Plates.missing();
        }
        return plates.find(id).orElseThrow(Plates::missing);
    }

    /** The hazard that is listed. */
    public Hazard hazard(Plate plate) {
        return hazards.find(plate.hazardId()).orElseThrow(HazardScope::missing);
    }

    /** Everything ever armed for the plate, oldest first. */
    public List<DeadlineView> deadlines(Plate plate) {
        return clocks.all(new HandledPlate(plate, hazard(plate))).stream()
                .map(DeadlineView::of)
                .toList();
    }

    /** Everything about the plate, with the steps the caller may take. */
    public PlateDetail of(Plate plate) {
        Hazard hazard = hazard(plate);
        PlateLog steps = plate.steps();
        PlateStep.Proposed proposed = steps.last(PlateStep.Proposed.class).orElseThrow();
        List<PlateDetail.NoticeView> notices = PlateParts.notices(steps);
        return new PlateDetail(
                plate.id(),
                plate.number(),
                plate.round(),
                plate.state(),
                plate.level(),
                plate.office(),
                plate.seat(),
                PlateParts.entered(steps),
                PlateParts.raise(steps),
                ofHazard(hazard),
                proposed.origin(),
                new PlateDetail.Proposal(proposed.level(), proposed.reason(), proposed.basis(), proposed.by()),
                notices.isEmpty() ? null : notices.get(notices.size() - 1),
                notices,
                plate.served(),
                plate.recorded(),
                plate.published(),
                !Measures.penaltyOutstanding(hazard),
                PlateParts.plan(steps),
                steps.all(PlateStep.ProgressReported.class).toList(),
                PlateParts.extensions(steps),
                rules.at(hazard.place().divisionPath(), hazard.matter().code(), plate.level())
                        .checklist(),
                rules.checked(),
                HazardSnapshots.beijingOrNull(plate.rectifyBy()),
                HazardSnapshots.beijingOrNull(plate.dueAt()),
                others(plate),
                deadlines(plate),
                hazardDetails.attachments(hazard.id()),
                actions(plate, hazard),
                PlateRights.forOthers(plate, hazard, actors.current()),
                added.views(Plate.TYPE, plate.id(), actors.current()),
                plate.version());
    }

    private List<PlateAction> actions(Plate plate, Hazard hazard) {
        Actor actor = actors.current();
        Set<String> waiting = added.waiting(Plate.TYPE, plate.id(), actor);
        return PlateRights.actions(plate, hazard, actor).stream()
                .filter(action -> !waiting.contains(action.name()))
                .toList();
    }

    private List<PlateDetail.Other> others(Plate plate) {
        return lists.ofHazard(plate.hazardId()).stream()
                .filter(row -> !row.id().equals(plate.id()))
                .map(row -> new PlateDetail.Other(row.id(), row.number(), row.round(), row.state()))
                .toList();
    }

    private static PlateDetail.OfHazard ofHazard(Hazard hazard) {
        return new PlateDetail.OfHazard(
                hazard.id(),
                hazard.number(),
                hazard.finding().title(),
                hazard.state(),
                hazard.matter().name(),
                hazard.place().divisionName(),
                hazard.place().divisionPath(),
                hazard.place().text(),
                hazard.enterprise(),
                hazard.handler(),
                HazardDetails.plan(hazard));
    }
}
