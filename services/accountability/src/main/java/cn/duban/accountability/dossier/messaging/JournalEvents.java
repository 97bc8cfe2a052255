package cn.duban.accountability.dossier.messaging;

import cn.duban.accountability.dossier.Journal;
import cn.duban.platform.inbox.EventHandler;
import cn.duban.platform.inbox.IncomingEvent;
import cn.duban.platform.inbox.Intake;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps what hazard and incident tell. Channels and a group of their own: triggers read the same topics. */
@ApplicationScoped
class JournalEvents implements EventHandler {
    private final Intake intake;
    private final Journal journal;

    JournalEvents(Intake intake, Journal journal) {
        this.intake = intake;
        this.journal = journal;
    }

    @Override
    public String consumer() {
        return "dossier";
    }

    /** By the id of the event. */
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
        journal.keep(events);
    }

    @Incoming("dossier-hazard")
    @Blocking(EventHandler.WORKERS)
    void hazard(ConsumerRecords<String, String> messages) {
        intake.takeAll(this, messages);
    }

    @Incoming("dossier-hazard-deadline")
    @Blocking(EventHandler.WORKERS)
    void hazardDeadline(ConsumerRecords<String, String> messages) {
        intake.takeAll(this, messages);
    }

    @Incoming("dossier-plate")
    @Blocking(EventHandler.WORKERS)
    void plate(ConsumerRecords<String, String> messages) {
        intake.takeAll(this, messages);
    }

    @Incoming("dossier-incident")
    @Blocking(EventHandler.WORKERS)
    void incident(ConsumerRecords<String, String> messages) {
        intake.takeAll(this, messages);
    }

    @Incoming("dossier-incident-deadline")
    @Blocking(EventHandler.WORKERS)
    void incidentDeadline(ConsumerRecords<String, String> messages) {
        intake.takeAll(this, messages);
    }
}
