package cn.duban.accountability.trigger.messaging;

import cn.duban.accountability.trigger.IncidentSignals;
import cn.duban.accountability.trigger.Signal;
import cn.duban.accountability.trigger.TakeSignal;
import cn.duban.contracts.Topics;
import cn.duban.contracts.incident.ControlTargetExceeded;
import cn.duban.contracts.incident.FaultKind;
import cn.duban.contracts.incident.IncidentMerged;
import cn.duban.contracts.incident.IncidentRegraded;
import cn.duban.contracts.incident.IncidentReported;
import cn.duban.contracts.incident.ReportingFaultDecided;
import cn.duban.contracts.incident.ReportingFaultFound;
import cn.duban.platform.inbox.EventHandler;
import cn.duban.platform.inbox.IncomingEvent;
import cn.duban.platform.inbox.Intake;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
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
        handleAll(List.of(event));
    }

    // Whether a withdrawal comes before or after what it withdraws makes no difference.
    @Override
    public void handleAll(List<IncomingEvent> events) {
        takeSignal.takeAll(events.stream().flatMap(this::signals).toList());
        events.forEach(this::withdraw);
    }

    private Stream<Signal> signals(IncomingEvent event) {
        return switch (event.type()) {
            case "IncidentReported" ->
                signals.of(event.as(IncidentReported.class).incident()).stream();
            case "IncidentRegraded" ->
                signals.of(event.as(IncidentRegraded.class).incident()).stream();
            case "ReportingFaultFound" -> signals.of(event.as(ReportingFaultFound.class)).stream();
            case "ReportingFaultDecided" -> confirmed(event.as(ReportingFaultDecided.class));
            case "ControlTargetExceeded" -> signals.of(event.as(ControlTargetExceeded.class)).stream();
            default -> Stream.empty();
        };
    }

    private Stream<Signal> confirmed(ReportingFaultDecided event) {
        return event.confirmed() ? signals.of(event).stream() : Stream.empty();
    }

    private void withdraw(IncomingEvent event) {
        switch (event.type()) {
            case "IncidentMerged" -> merged(event.as(IncidentMerged.class));
            case "ReportingFaultDecided" -> dismissed(event.as(ReportingFaultDecided.class));
            default -> {}
        }
    }

    // It was the second report of another incident.
    private void merged(IncidentMerged event) {
        signals.of(event.incident())
                .forEach(signal ->
                        takeSignal.withdraw(signal.id(), signal.subject().key(), event.at()));
    }

    private void dismissed(ReportingFaultDecided event) {
        boolean detected = event.kind() == FaultKind.LATE || event.kind() == FaultKind.OMITTED;
        if (detected && !event.confirmed()) {
            signals.dismissed(event).ifPresent(one -> takeSignal.withdraw(one.id(), one.subjectKey(), event.at()));
        }
    }

    @Incoming(Topics.INCIDENT)
    @Blocking(EventHandler.WORKERS)
    public void on(ConsumerRecords<String, String> messages) {
        intake.takeAll(this, messages);
    }

    @Incoming(Topics.INCIDENT_TARGET)
    @Blocking(EventHandler.WORKERS)
    public void onTarget(ConsumerRecords<String, String> messages) {
        intake.takeAll(this, messages);
    }
}
