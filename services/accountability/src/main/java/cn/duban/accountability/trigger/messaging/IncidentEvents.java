package cn.duban.accountability.trigger.messaging;

import cn.duban.accountability.trigger.IncidentSignals;
import cn.duban.accountability.trigger.TakeSignal;
import cn.duban.contracts.Topics;
import cn.duban.contracts.incident.ControlTargetExceeded;
import cn.duban.contracts.incident.FaultKind;
import cn.duban.contracts.incident.IncidentMerged;
import cn.duban.contracts.incident.IncidentRegraded;
import cn.duban.contracts.incident.IncidentReported;
import cn.duban.contracts.incident.IncidentSnapshot;
import cn.duban.contracts.incident.ReportingFaultDecided;
import cn.duban.contracts.incident.ReportingFaultFound;
import cn.duban.platform.inbox.EventHandler;
import cn.duban.platform.inbox.IncomingEvent;
import cn.duban.platform.inbox.Intake;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to incidents and control targets. */
@ApplicationScoped
public class IncidentEvents implements EventHandler {
    private final IncidentSignals signals;
    private final TakeSignal takeSignal;
    private final Intake intake;

    IncidentEvents(IncidentSignals signals, TakeSignal takeSignal, Intake intake) {
        this.signals = signals;
        this.takeSignal = takeSignal;
        this.intake = intake;
    }

    @Override
    public String consumer() {
        return "incident-signals";
    }

    @Override
    public void handle(IncomingEvent event) {
        switch (event.type()) {
            case "IncidentReported" -> happened(event.as(IncidentReported.class).incident());
            case "IncidentRegraded" -> happened(event.as(IncidentRegraded.class).incident());
            case "IncidentMerged" -> merged(event.as(IncidentMerged.class));
            case "ReportingFaultFound" ->
                signals.of(event.as(ReportingFaultFound.class)).ifPresent(takeSignal::take);
            case "ReportingFaultDecided" -> decided(event.as(ReportingFaultDecided.class));
            case "ControlTargetExceeded" ->
                signals.of(event.as(ControlTargetExceeded.class)).ifPresent(takeSignal::take);
            default -> {}
        }
    }

    private void happened(IncidentSnapshot incident) {
        signals.of(incident).forEach(takeSignal::take);
    }

    // It was the second report of another incident.
    private void merged(IncidentMerged event) {
        signals.of(event.incident())
                .forEach(signal ->
                        takeSignal.withdraw(signal.id(), signal.subject().key(), event.at()));
    }

    private void decided(ReportingFaultDecided event) {
        if (event.confirmed()) {
            signals.of(event).ifPresent(takeSignal::take);
        } else if (event.kind() == FaultKind.LATE || event.kind() == FaultKind.OMITTED) {
            signals.dismissed(event).ifPresent(one -> takeSignal.withdraw(one.id(), one.subjectKey(), event.at()));
        }
    }

    @Incoming(Topics.INCIDENT)
    @Blocking
    public void on(ConsumerRecord<String, String> message) {
        intake.take(this, message);
    }

    @Incoming(Topics.INCIDENT_TARGET)
    @Blocking
    public void onTarget(ConsumerRecord<String, String> message) {
        intake.take(this, message);
    }
}
