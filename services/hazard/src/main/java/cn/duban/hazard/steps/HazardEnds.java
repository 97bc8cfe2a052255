package cn.duban.hazard.steps;

import cn.duban.deadline.ClockHolder;
import cn.duban.hazard.clocks.HazardClocks;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.Hazards;
import cn.duban.hazard.tasks.HazardTasks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Ends of a hazard's clocks that move without a step: the hazard and its tasks show the new ones. */
@ApplicationScoped
class HazardEnds implements ClockHolder {
    private static final String PLATFORM = "system";

    private final Hazards hazards;
    private final HazardClocks clocks;
    private final HazardTasks tasks;
    private final Clock clock;

    HazardEnds(Hazards hazards, HazardClocks clocks, HazardTasks tasks, Clock clock) {
        this.hazards = hazards;
        this.clocks = clocks;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public boolean holds(String subjectType) {
        return HazardClocks.SUBJECT.equals(subjectType);
    }

    @Override
    public void around(String subjectType, String subjectId, Runnable change) {
        Optional<Hazard> held = hazards.lock(subjectId);
        change.run();
        held.ifPresent(hazard -> {
            clocks.moved(hazard);
            hazards.flush();
            tasks.follow(hazard, PLATFORM, OffsetDateTime.now(clock));
        });
    }
}
