package cn.duban.hazard.steps;

import cn.duban.casework.step.CaseClocks;
import cn.duban.casework.step.CaseTasks;
import cn.duban.deadline.ClockHolder;
import cn.duban.deadline.Deadline;
import cn.duban.hazard.lifecycle.HandledHazard;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.Hazards;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Ends of a hazard's clocks that move without a step: the hazard and its tasks show the new ones. */
@ApplicationScoped
class HazardEnds implements ClockHolder {
    private static final String PLATFORM = "system";

    private final Hazards hazards;
    private final CaseClocks clocks;
    private final CaseTasks tasks;
    private final Clock clock;

    HazardEnds(Hazards hazards, CaseClocks clocks, CaseTasks tasks, Clock clock) {
        this.hazards = hazards;
        this.clocks = clocks;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public boolean holds(String subjectType) {
        return Hazard.TYPE.equals(subjectType);
    }

    @Override
    public void around(String subjectType, String subjectId, Runnable change) {
        Optional<Hazard> held = hazards.lock(subjectId);
        change.run();
        held.ifPresent(hazard -> {
            HandledHazard file = new HandledHazard(hazard);
            List<Deadline> all = clocks.all(file);
            clocks.note(file, all);
            hazards.flush();
            tasks.follow(file, all, PLATFORM, OffsetDateTime.now(clock));
        });
    }
}
