package cn.duban.incident.hazard.messaging;

import cn.duban.contracts.Topics;
import cn.duban.contracts.hazard.UnlistedMajorHazardFound;
import cn.duban.incident.hazard.OpenHazardCase;
import cn.duban.platform.inbox.EventHandler;
import cn.duban.platform.inbox.IncomingEvent;
import cn.duban.platform.inbox.Intake;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to hazards: a major one the enterprise never listed becomes a case. */
@ApplicationScoped
public class HazardEvents implements EventHandler {
    private final OpenHazardCase openHazardCase;
    private final Intake intake;

    HazardEvents(OpenHazardCase openHazardCase, Intake intake) {
        this.openHazardCase = openHazardCase;
        this.intake = intake;
    }

    @Override
    public String consumer() {
        return "hazard-cases";
    }

    @Override
    public void handle(IncomingEvent event) {
        if (event.type().equals(UnlistedMajorHazardFound.class.getSimpleName())) {
            openHazardCase.open(event.as(UnlistedMajorHazardFound.class));
        }
    }

    @Incoming(Topics.HAZARD)
    @Blocking(EventHandler.WORKERS)
    public void on(ConsumerRecord<String, String> message) {
        intake.take(this, message);
    }
}
