package cn.duban.hazard.plate;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.file.WorkItem;
import cn.duban.casework.step.CaseClocks;
import cn.duban.casework.step.CaseTasks;
import cn.duban.deadline.Deadline;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.platform.audit.Audit;
import cn.duban.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What follows a step on a plate: clocks, tasks, process, events, audit. */
@ApplicationScoped
class PlateFollowing {
    private final Plates plates;
    private final CaseClocks clocks;
    private final CaseTasks tasks;
    private final PlateProcess process;
    private final Outbox outbox;
    private final Audit audit;

    PlateFollowing(
            Plates plates, CaseClocks clocks, CaseTasks tasks, PlateProcess process, Outbox outbox, Audit audit) {
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
        HandledPlate file = new HandledPlate(plate, hazard);
        List<Deadline> armed = clocks.begin(file, proposal.by().at());
        plates.add(plate);
        plates.flush();
        tell(file, armed, List.of(proposal));
        process.begin(plate);
    }

    /**
     * Follows the steps just taken.
     *
     * @param before what was to be done before them
     */
    void follow(Plate plate, Hazard hazard, List<PlateStep> taken, List<WorkItem> before) {
        HandledPlate file = new HandledPlate(plate, hazard);
        List<Deadline> armed =
                clocks.follow(file, taken.get(taken.size() - 1).by().at());
        plates.flush();
        tell(file, armed, taken);
        process.follow(plate, hazard, taken, before);
    }

    private void tell(HandledPlate file, List<Deadline> armed, List<PlateStep> taken) {
        Signature by = taken.get(taken.size() - 1).by();
        Plate plate = file.plate();
        tasks.follow(file, armed, by.username(), by.at());
        for (PlateStep step : taken) {
            PlateTellings.of(plate, file.hazard(), step).ifPresent(event -> outbox.append(plate.id(), event));
            audit.record(Plate.TYPE, plate.id(), step.getClass().getSimpleName(), plate.version(), step);
        }
    }
}
