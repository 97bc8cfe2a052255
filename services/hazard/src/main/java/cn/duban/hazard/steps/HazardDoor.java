package cn.duban.hazard.steps;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.file.WorkItem;
import cn.duban.casework.step.AddedStepTaken;
import cn.duban.casework.step.CaseKind;
import cn.duban.casework.step.Words;
import cn.duban.contracts.hazard.HazardAddedStepTaken;
import cn.duban.contracts.hazard.HazardReported;
import cn.duban.hazard.lifecycle.Authority;
import cn.duban.hazard.lifecycle.HandledHazard;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.HazardAction;
import cn.duban.hazard.lifecycle.Hazards;
import cn.duban.hazard.lifecycle.Step;
import cn.duban.hazard.workflow.process.HazardRectificationWorkflow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hazards as the door takes them; what goes along with one may hold back a step, and follows it. */
@ApplicationScoped
public class HazardDoor implements CaseKind<HandledHazard, HazardAction> {
    private final HazardScope scope;
    private final Hazards hazards;
    private final HazardRectificationWorkflow workflow;
    private final Instance<HazardCompanion> companions;

    HazardDoor(
            HazardScope scope,
            Hazards hazards,
            HazardRectificationWorkflow workflow,
            @Any Instance<HazardCompanion> companions) {
        this.scope = scope;
        this.hazards = hazards;
        this.workflow = workflow;
        this.companions = companions;
    }

    @Override
    public String type() {
        return Hazard.TYPE;
    }

    @Override
    public HandledHazard seen(String id) {
        scope.check(id);
        return locked(id).orElseThrow(HazardScope::missing);
    }

    @Override
    public Optional<HandledHazard> locked(String id) {
        return hazards.lock(id).map(HandledHazard::new);
    }

    @Override
    public long version(HandledHazard file) {
        return file.hazard().version();
    }

    @Override
    public void checkRight(HandledHazard file, HazardAction step, Actor actor) {
        Authority.check(file.hazard(), step, actor);
    }

    // Whether it is open to the step the hazard says itself.
    @Override
    public void checkOpen(HandledHazard file, HazardAction step) {
        companions.forEach(companion -> companion.check(file.hazard(), step));
    }

    @Override
    public void add(HandledHazard file) {
        hazards.add(file.hazard());
    }

    @Override
    public void flush() {
        hazards.flush();
    }

    @Override
    public void tell(HandledHazard file, Words words) {
        Hazard hazard = file.hazard();
        if (file.isNew()) {
            Signature by = hazard.reporter();
            words.tell(new HazardReported(HazardSnapshots.of(hazard), by.username(), by.at()));
            words.keep(
                    HazardReported.class.getSimpleName(),
                    Map.of("number", hazard.number(), "finding", hazard.finding(), "suggestion", hazard.suggestion()));
        }
        for (Step step : file.taken()) {
            StepEvents.of(hazard, step).forEach(words::tell);
            words.keep(step.getClass().getSimpleName(), step);
        }
    }

    @Override
    public Optional<Object> told(HandledHazard file, AddedStepTaken taken) {
        return Optional.of(new HazardAddedStepTaken(
                HazardSnapshots.of(file.hazard()),
                taken.by().username(),
                taken.by().at(),
                taken.name(),
                taken.passed(),
                taken.opinion(),
                taken.basis()));
    }

    @Override
    public void begin(HandledHazard file) {
        workflow.begin(file.hazard());
    }

    @Override
    public void follow(HandledHazard file, List<WorkItem> before) {
        workflow.follow(file.hazard(), before);
        companions.forEach(companion -> companion.follow(file.hazard(), file.taken()));
    }
}
