package cn.duban.hazard.plate;

import cn.duban.casework.actor.Signature;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.WorkItem;
import cn.duban.platform.audit.Audit;
import cn.duban.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What follows a step on a plate: clocks, tasks, process, events, audit. */
@ApplicationScoped
class PlateFollowing {
    private final Plates plates;
    private final PlateClocks clocks;
    private final PlateTasks tasks;
    private final PlateProcess process;
    private final Outbox outbox;
    private final Audit audit;

    PlateFollowing(
            Plates plates, PlateClocks clocks, PlateTasks tasks, PlateProcess process, Outbox outbox, Audit audit) {
        this.plates = plates;
        this.clocks = clocks;
        this.tasks = tasks;
        this.process = process;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Stores a new plate and begins its process. */
    void begin(Plate plate, Hazard hazard) {
        PlateStep proposal = plate.steps().entries().get(0);
        clocks.follow(plate, hazard, proposal);
        plates.add(plate);
        plates.flush();
        tell(plate, hazard, List.of(proposal));
        process.begin(plate);
    }

    /**
     * Follows the steps just taken.
     *
     * @param before what was to be done before them
     */
    void follow(Plate plate, Hazard hazard, List<PlateStep> taken, List<WorkItem> before) {
        clocks.follow(plate, hazard, taken.get(taken.size() - 1));
        plates.flush();
        tell(plate, hazard, taken);
        process.follow(plate, hazard, taken, before);
    }

    private void tell(Plate plate, Hazard hazard, List<PlateStep> taken) {
        Signature by = taken.get(taken.size() - 1).by();
        tasks.follow(plate, hazard, by.username(), by.at());
        for (PlateStep step : taken) {
            PlateTellings.of(plate, hazard, step).ifPresent(event -> outbox.append(plate.id(), event));
            audit.record(PlateClocks.SUBJECT, plate.id(), step.getClass().getSimpleName(), plate.version(), step);
        }
    }
}
