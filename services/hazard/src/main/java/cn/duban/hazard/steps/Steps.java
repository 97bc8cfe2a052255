package cn.duban.hazard.steps;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Actors;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.file.WorkItem;
import cn.duban.casework.step.CaseClocks;
import cn.duban.casework.step.CaseTasks;
import cn.duban.deadline.Deadline;
import cn.duban.hazard.clocks.ExtendClock;
import cn.duban.hazard.lifecycle.Authority;
import cn.duban.hazard.lifecycle.HandledHazard;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.HazardAction;
import cn.duban.hazard.lifecycle.Hazards;
import cn.duban.hazard.lifecycle.Step;
import cn.duban.hazard.lifecycle.WorkItems;
import cn.duban.hazard.workflow.process.HazardRectificationWorkflow;
import cn.duban.platform.audit.Audit;
import cn.duban.platform.concurrency.ETags;
import cn.duban.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Takes a step on a hazard together with all that follows: clocks, tasks, process, events, audit. */
@ApplicationScoped
public class Steps {
    private final HazardScope scope;
    private final Hazards hazards;
    private final Actors actors;
    private final Clock clock;
    private final CaseClocks clocks;
    private final ExtendClock extendClock;
    private final CaseTasks tasks;
    private final HazardRectificationWorkflow workflow;
    private final Outbox outbox;
    private final Audit audit;
    private final Instance<HazardCompanion> companions;

    Steps(
            HazardScope scope,
            Hazards hazards,
            Actors actors,
            Clock clock,
            CaseClocks clocks,
            ExtendClock extendClock,
            CaseTasks tasks,
            HazardRectificationWorkflow workflow,
            Outbox outbox,
            Audit audit,
            @Any Instance<HazardCompanion> companions) {
        this.scope = scope;
        this.hazards = hazards;
        this.actors = actors;
        this.clock = clock;
        this.clocks = clocks;
        this.extendClock = extendClock;
        this.tasks = tasks;
        this.workflow = workflow;
        this.outbox = outbox;
        this.audit = audit;
        this.companions = companions;
    }

    /**
     * Takes the step, or refuses and changes nothing.
     *
     * @param ifMatch version the caller saw
     * @param change the step on the locked hazard, signed by the caller
     * @return the hazard after it, with its new version
     */
    @Transactional
    public Hazard take(String id, HazardAction action, @Nullable String ifMatch, BiConsumer<Hazard, Signature> change) {
        scope.check(id);
        Hazard hazard = hazards.lock(id).orElseThrow(HazardScope::missing);
        Actor actor = actors.current();
        Authority.check(hazard, action, actor);
        ETags.check(ifMatch, hazard.version());
        companions.forEach(companion -> companion.check(hazard, action));
        List<WorkItem> before = WorkItems.of(hazard);
        int steps = hazard.steps().entries().size();
        change.accept(hazard, actor.sign(clock));
        List<Step> taken =
                hazard.steps().entries().subList(steps, hazard.steps().entries().size());
        follow(hazard, taken, before, actor);
        return hazard;
    }

    private void follow(Hazard hazard, List<Step> taken, List<WorkItem> before, Actor actor) {
        Step last = taken.get(taken.size() - 1);
        if (last instanceof Step.ExtensionDecided decision) {
            extendClock.apply(hazard, decision, actor);
        }
        HandledHazard file = new HandledHazard(hazard);
        List<Deadline> armed = clocks.follow(file, last.by().at());
        hazards.flush();
        tasks.follow(file, armed, actor.username(), last.by().at());
        workflow.follow(hazard, before);
        for (Step step : taken) {
            StepEvents.of(hazard, step).forEach(event -> outbox.append(hazard.id(), event));
            audit.record(Hazard.TYPE, hazard.id(), step.getClass().getSimpleName(), hazard.version(), step);
        }
        companions.forEach(companion -> companion.follow(hazard, taken, last.by()));
    }
}
