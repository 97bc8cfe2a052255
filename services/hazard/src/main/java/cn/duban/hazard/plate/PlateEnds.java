package cn.duban.hazard.plate;

import cn.duban.casework.step.CaseClocks;
import cn.duban.casework.step.CaseTasks;
import cn.duban.deadline.ClockHolder;
import cn.duban.deadline.Deadline;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.Hazards;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Ends of a plate's clocks that move without a step: the plate and its tasks show the new ones. */
@ApplicationScoped
class PlateEnds implements ClockHolder {
    private static final String PLATFORM = "system";

    private final Hazards hazards;
    private final Plates plates;
    private final CaseClocks clocks;
    private final CaseTasks tasks;
    private final Clock clock;

    PlateEnds(Hazards hazards, Plates plates, CaseClocks clocks, CaseTasks tasks, Clock clock) {
        this.hazards = hazards;
        this.plates = plates;
        this.clocks = clocks;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public boolean holds(String subjectType) {
        return Plate.TYPE.equals(subjectType);
    }

    @Override
    public void around(String subjectType, String subjectId, Runnable change) {
        // The hazard before its plate, as every step does.
        Optional<Hazard> hazard = plates.hazardOf(subjectId).flatMap(hazards::lock);
        Optional<Plate> plate = plates.lock(subjectId);
        change.run();
        if (hazard.isPresent() && plate.isPresent()) {
            HandledPlate file = new HandledPlate(plate.get(), hazard.get());
            List<Deadline> all = clocks.all(file);
            clocks.note(file, all);
            plates.flush();
            tasks.follow(file, all, PLATFORM, OffsetDateTime.now(clock));
        }
    }
}
