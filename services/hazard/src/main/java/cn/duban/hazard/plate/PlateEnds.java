package cn.duban.hazard.plate;

import cn.duban.deadline.ClockHolder;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.Hazards;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Ends of a plate's clocks that move without a step: the plate and its tasks show the new ones. */
@ApplicationScoped
class PlateEnds implements ClockHolder {
    private static final String PLATFORM = "system";

    private final Hazards hazards;
    private final Plates plates;
    private final PlateClocks clocks;
    private final PlateTasks tasks;
    private final Clock clock;

    PlateEnds(Hazards hazards, Plates plates, PlateClocks clocks, PlateTasks tasks, Clock clock) {
        this.hazards = hazards;
        this.plates = plates;
        this.clocks = clocks;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public boolean holds(String subjectType) {
        return PlateClocks.SUBJECT.equals(subjectType);
    }

    @Override
    public void around(String subjectType, String subjectId, Runnable change) {
        // The hazard before its plate, as every step does.
        Optional<Hazard> hazard = plates.hazardOf(subjectId).flatMap(hazards::lock);
        Optional<Plate> plate = plates.lock(subjectId);
        change.run();
        if (hazard.isPresent() && plate.isPresent()) {
            clocks.noteDue(plate.get(), hazard.get());
            plates.flush();
            tasks.follow(plate.get(), hazard.get(), PLATFORM, OffsetDateTime.now(clock));
        }
    }
}
