package cn.duban.accountability.trigger.messaging;

import cn.duban.accountability.trigger.DeadlineSignals;
import cn.duban.accountability.trigger.TakeSignal;
import cn.duban.contracts.Topics;
import cn.duban.contracts.deadline.DeadlineMissed;
import cn.duban.platform.inbox.EventHandler;
import cn.duban.platform.inbox.IncomingEvent;
import cn.duban.platform.inbox.Intake;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to the clocks of all services: a missed one is a signal. */
@ApplicationScoped
public class DeadlineEvents implements EventHandler {
    private final DeadlineSignals signals;
    private final TakeSignal takeSignal;
    private final Intake intake;

    DeadlineEvents(DeadlineSignals signals, TakeSignal takeSignal, Intake intake) {
        this.signals = signals;
        this.takeSignal = takeSignal;
        this.intake = intake;
    }

    @Override
    public String consumer() {
        return "missed-clocks";
    }

    // A signal is kept by the id of its clock.
    @Override
    public boolean idempotent() {
        return true;
    }

    @Override
    public void handle(IncomingEvent event) {
        handleAll(List.of(event));
    }

    @Override
    public void handleAll(List<IncomingEvent> events) {
        takeSignal.takeAll(events.stream()
                .filter(event -> event.type().equals(DeadlineMissed.class.getSimpleName()))
                .flatMap(event -> signals.of(event.as(DeadlineMissed.class)).stream())
                .toList());
    }

    @Incoming(Topics.HAZARD_DEADLINE)
    @Blocking(EventHandler.WORKERS)
    public void onHazard(ConsumerRecords<String, String> messages) {
        intake.takeAll(this, messages);
    }

    @Incoming(Topics.INCIDENT_DEADLINE)
    @Blocking(EventHandler.WORKERS)
    public void onIncident(ConsumerRecords<String, String> messages) {
        intake.takeAll(this, messages);
    }

    @Incoming(Topics.ACCOUNTABILITY_DEADLINE)
    @Blocking(EventHandler.WORKERS)
    public void onOwn(ConsumerRecords<String, String> messages) {
        intake.takeAll(this, messages);
    }
}
