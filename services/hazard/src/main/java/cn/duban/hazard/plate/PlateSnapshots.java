package cn.duban.hazard.plate;

import cn.duban.casework.actor.Body;
import cn.duban.contracts.hazard.PlateSnapshot;
import cn.duban.hazard.lifecycle.Enterprise;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.steps.HazardSnapshots;

/** State of a plate as the events carry it, in Beijing time. */
final class PlateSnapshots {
    private PlateSnapshots() {}

    /** The plate as of its version now; flush before. */
    static PlateSnapshot of(Plate plate, Hazard hazard) {
        Enterprise enterprise = hazard.enterprise();
        Body handler = hazard.handler();
        return new PlateSnapshot(
                plate.id(),
                plate.number(),
                plate.round(),
                plate.state(),
                plate.level(),
                plate.noticeNumber(),
                plate.office().id(),
                plate.office().name(),
                hazard.id(),
                hazard.number(),
                hazard.finding().title(),
                enterprise == null ? null : enterprise.id(),
                enterprise == null ? null : enterprise.name(),
                hazard.place().divisionCode(),
                hazard.place().divisionName(),
                hazard.place().divisionPath(),
                handler == null ? null : handler.id(),
                hazard.leaderPosts(),
                plate.published(),
                HazardSnapshots.beijingOrNull(plate.dueAt()),
                HazardSnapshots.beijingOrNull(plate.rectifyBy()),
                plate.version());
    }
}
