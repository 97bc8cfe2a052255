package cn.duban.accountability.dossier.messaging;

import cn.duban.accountability.dossier.Journal;
import cn.duban.platform.inbox.EventHandler;
import cn.duban.platform.inbox.IncomingEvent;
import cn.duban.platform.inbox.Intake;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
        journal.keep(event);
    }

    @Incoming("dossier-hazard")
    @Blocking
    void hazard(ConsumerRecord<String, String> message) {
        intake.take(this, message);
    }

    @Incoming("dossier-hazard-deadline")
    @Blocking
    void hazardDeadline(ConsumerRecord<String, String> message) {
        intake.take(this, message);
    }

    @Incoming("dossier-plate")
    @Blocking
    void plate(ConsumerRecord<String, String> message) {
        intake.take(this, message);
    }

    @Incoming("dossier-incident")
    @Blocking
    void incident(ConsumerRecord<String, String> message) {
        intake.take(this, message);
    }

    @Incoming("dossier-incident-deadline")
    @Blocking
    void incidentDeadline(ConsumerRecord<String, String> message) {
        intake.take(this, message);
    }
}
