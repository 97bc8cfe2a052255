package cn.duban.hazard.plate;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.file.WorkItem;
import cn.duban.casework.step.AddedStepTaken;
import cn.duban.casework.step.CaseKind;
import cn.duban.casework.step.Words;
import cn.duban.contracts.hazard.PlateAddedStepTaken;
import cn.duban.hazard.lifecycle.Hazards;
import cn.duban.hazard.steps.HazardScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Plates as the door takes them. Always the hazard is locked first, then its plate. */
@ApplicationScoped
public class PlateDoor implements CaseKind<HandledPlate, PlateAction> {
    private final HazardScope scope;
    private final Hazards hazards;
    private final Plates plates;
    private final PlateProcess process;

    PlateDoor(HazardScope scope, Hazards hazards, Plates plates, PlateProcess process) {
        this.scope = scope;
        this.hazards = hazards;
        this.plates = plates;
        this.process = process;
    }

    @Override
    public String type() {
        return Plate.TYPE;
    }

    @Override
    public String keepsFiles(HandledPlate file) {
        return file.hazard().id();
    }

    @Override
    public HandledPlate seen(String id) {
        scope.check(plates.hazardOf(id).orElseThrow(Plates::missing));
        return locked(id).orElseThrow(Plates::missing);
    }

    @Override
    public Optional<HandledPlate> locked(String id) {
        return plates.hazardOf(id)
                .flatMap(hazards::lock)
                .flatMap(hazard -> plates.lock(id).map(plate -> new HandledPlate(plate, hazard)));
    }

    @Override
    public long version(HandledPlate file) {
        return file.plate().version();
    }

    // Whether it is open to the step the plate says itself.
    @Override
    public void checkRight(HandledPlate file, PlateAction step, Actor actor) {
        PlateRights.check(file.plate(), file.hazard(), step, actor);
        FourHands.check(file.plate(), step, actor.username());
    }

    @Override
    public void add(HandledPlate file) {
        plates.add(file.plate());
    }

    @Override
    public void flush() {
        plates.flush();
    }

    @Override
    public void tell(HandledPlate file, Words words) {
        for (PlateStep step : file.taken()) {
            PlateTellings.of(file.plate(), file.hazard(), step).ifPresent(words::tell);
            words.keep(step.getClass().getSimpleName(), step);
        }
    }

    @Override
    public Optional<Object> told(HandledPlate file, AddedStepTaken taken) {
        return Optional.of(new PlateAddedStepTaken(
                PlateSnapshots.of(file.plate(), file.hazard()),
                taken.by().username(),
                taken.by().at(),
                taken.name(),
                taken.passed(),
                taken.opinion(),
                taken.basis()));
    }

    @Override
    public void begin(HandledPlate file) {
        process.begin(file);
    }

    @Override
    public void follow(HandledPlate file, List<WorkItem> before) {
        process.follow(file, before);
    }
}
