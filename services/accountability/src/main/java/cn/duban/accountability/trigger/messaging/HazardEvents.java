package cn.duban.accountability.trigger.messaging;

import cn.duban.accountability.trigger.HazardSignals;
import cn.duban.accountability.trigger.TakeSignal;
import cn.duban.contracts.Topics;
import cn.duban.contracts.hazard.PlateRefused;
import cn.duban.contracts.hazard.UnlistedMajorHazardFound;
import cn.duban.platform.inbox.EventHandler;
import cn.duban.platform.inbox.IncomingEvent;
import cn.duban.platform.inbox.Intake;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to hazards and plates: an unlisted major one and a refused order are signals. */
@ApplicationScoped
public class HazardEvents implements EventHandler {
    private final HazardSignals signals;
    private final TakeSignal takeSignal;
    private final Intake intake;

    HazardEvents(HazardSignals signals, TakeSignal takeSignal, Intake intake) {
        this.signals = signals;
        this.takeSignal = takeSignal;
        this.intake = intake;
    }

    @Override
    public String consumer() {
        return "hazard-signals";
    }

    @Override
    public void handle(IncomingEvent event) {
        switch (event.type()) {
            case "UnlistedMajorHazardFound" ->
                signals.of(event.as(UnlistedMajorHazardFound.class)).ifPresent(takeSignal::take);
            case "PlateRefused" -> signals.of(event.as(PlateRefused.class)).ifPresent(takeSignal::take);
            default -> {}
        }
    }

    @Incoming(Topics.HAZARD)
    @Blocking
    public void on(ConsumerRecord<String, String> message) {
        intake.take(this, message);
    }

    @Incoming(Topics.PLATE)
    @Blocking
    public void onPlate(ConsumerRecord<String, String> message) {
        intake.take(this, message);
    }
}
