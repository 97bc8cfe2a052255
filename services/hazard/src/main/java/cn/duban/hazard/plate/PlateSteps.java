package cn.duban.hazard.plate;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Actors;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.file.WorkItem;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.Hazards;
import cn.duban.hazard.steps.HazardScope;
import cn.duban.platform.concurrency.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a step on a plate together with all that follows. Always the hazard is locked first, then its plate. */
@ApplicationScoped
public class PlateSteps {
    private final HazardScope scope;
    private final Hazards hazards;
    private final Plates plates;
    private final Actors actors;
    private final Clock clock;
    private final PlateTime time;
    private final PlateFollowing following;

    PlateSteps(
            HazardScope scope,
            Hazards hazards,
            Plates plates,
            Actors actors,
            Clock clock,
            PlateTime time,
            PlateFollowing following) {
        this.scope = scope;
        this.hazards = hazards;
        this.plates = plates;
        this.actors = actors;
        this.clock = clock;
        this.time = time;
        this.following = following;
    }

    /** What a step does to the locked plate. */
    @FunctionalInterface
    public interface Change {
        /** Takes the step or refuses it. */
        void apply(Plate plate, Hazard hazard, Signature by);
    }

    /**
     * Takes the step, or refuses and changes nothing.
     *
     * @param ifMatch version the caller saw
     * @return the plate after it, with its new version
     */
    @Transactional
    public Plate take(String id, PlateAction action, @Nullable String ifMatch, Change change) {
        String hazardId = plates.hazardOf(id).orElseThrow(Plates::missing);
        scope.check(hazardId);
        Hazard hazard = hazards.lock(hazardId).orElseThrow(Plates::missing);
        Plate plate = plates.lock(id).orElseThrow(Plates::missing);
        Actor actor = actors.current();
        PlateRights.check(plate, hazard, action, actor);
        FourHands.check(plate, action, actor.username());
        ETags.check(ifMatch, plate.version());
        List<WorkItem> before = PlateItems.of(plate, hazard);
        int steps = plate.steps().entries().size();
        change.apply(plate, hazard, actor.sign(clock));
        List<PlateStep> all = plate.steps().entries();
        List<PlateStep> taken = all.subList(steps, all.size());
        if (taken.get(taken.size() - 1) instanceof PlateStep.ExtensionDecided decision) {
            time.extend(plate, decision, actor);
        }
        following.follow(plate, hazard, taken, before);
        return plate;
    }
}
