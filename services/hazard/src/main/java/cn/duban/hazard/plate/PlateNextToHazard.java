package cn.duban.hazard.plate;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.cases.CaseFacts;
import cn.duban.casework.input.Refusals;
import cn.duban.casework.step.TakeStep;
import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.contracts.hazard.PlateState;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.HazardAction;
import cn.duban.hazard.lifecycle.Hazards;
import cn.duban.hazard.lifecycle.Step;
import cn.duban.hazard.steps.HazardCompanion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** A plate goes along with its hazard: it holds back the write-off, and follows grade, penalty and write-off. */
@ApplicationScoped
class PlateNextToHazard implements HazardCompanion {
    private final Plates plates;
    private final Hazards hazards;
    private final ProposePlate propose;
    private final PlateDoor kind;
    private final TakeStep door;
    private final PlateProcess process;

    PlateNextToHazard(
            Plates plates, Hazards hazards, ProposePlate propose, PlateDoor kind, TakeStep door, PlateProcess process) {
        this.plates = plates;
        this.hazards = hazards;
        this.propose = propose;
        this.kind = kind;
        this.door = door;
        this.process = process;
    }

    @Override
    public void check(Hazard hazard, HazardAction action) {
        if (action == HazardAction.WRITE_OFF) {
            plates.lockOpen(hazard.id())
                    .filter(plate -> plate.state() != PlateState.PROPOSED)
                    .ifPresent(plate -> {
                        throw Refusals.refuse(
                                "plate-not-lifted", "尚未摘牌", "plate", "该隐患正在挂牌督办，摘牌后方可销号", PlateBases.SUPERVISION);
                    });
        }
    }

    @Override
    public void follow(Hazard hazard, List<Step> taken) {
        for (Step step : taken) {
            if (step instanceof Step.Graded graded && graded.grade() == HazardGrade.MAJOR) {
                propose.byRule(hazard, step.by());
            } else if (step instanceof Step.PenaltyRecorded) {
                plates.lockOpen(hazard.id()).ifPresent(plate -> penalised(plate, hazard, step.by()));
            } else if (step instanceof Step.WrittenOff) {
                plates.lockOpen(hazard.id()).ifPresent(plate -> drop(plate, hazard, step.by()));
            }
        }
    }

    @Override
    public Optional<CaseFacts> facts(String id) {
        return plates.find(id)
                .flatMap(
                        plate -> hazards.find(plate.hazardId()).map(hazard -> new HandledPlate(plate, hazard).facts()));
    }

    private void penalised(Plate plate, Hazard hazard, Signature by) {
        process.penaltyRecorded(plate);
        door.moved(kind, new HandledPlate(plate, hazard), by.at(), by.username());
    }

    private void drop(Plate plate, Hazard hazard, Signature by) {
        door.follow(kind, new HandledPlate(plate, hazard), by, () -> plate.drop("隐患已销号", by));
    }
}
