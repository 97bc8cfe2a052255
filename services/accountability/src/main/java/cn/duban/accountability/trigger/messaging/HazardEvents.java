package cn.duban.accountability.trigger.messaging;

import cn.duban.accountability.trigger.HazardSignals;
import cn.duban.accountability.trigger.Signal;
import cn.duban.accountability.trigger.TakeSignal;
import cn.duban.contracts.Topics;
import cn.duban.contracts.hazard.PlateRefused;
import cn.duban.contracts.hazard.UnlistedMajorHazardFound;
import cn.duban.platform.inbox.EventHandler;
import cn.duban.platform.inbox.IncomingEvent;
import cn.duban.platform.inbox.Intake;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecords;
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
        handleAll(List.of(event));
    }

    @Override
    public void handleAll(List<IncomingEvent> events) {
        takeSignal.takeAll(
                events.stream().flatMap(event -> signal(event).stream()).toList());
    }

    private Optional<Signal> signal(IncomingEvent event) {
        return switch (event.type()) {
            case "UnlistedMajorHazardFound" -> signals.of(event.as(UnlistedMajorHazardFound.class));
            case "PlateRefused" -> signals.of(event.as(PlateRefused.class));
            default -> Optional.empty();
        };
    }

    @Incoming(Topics.HAZARD)
    @Blocking(EventHandler.WORKERS)
    public void on(ConsumerRecords<String, String> messages) {
        intake.takeAll(this, messages);
    }

    @Incoming(Topics.PLATE)
    @Blocking(EventHandler.WORKERS)
    public void onPlate(ConsumerRecords<String, String> messages) {
        intake.takeAll(this, messages);
    }
}
