package cn.duban.incident.ringing;

import cn.duban.incident.clocks.IncidentClocks;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.Incidents;
import cn.duban.incident.telling.Publishing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.Consumer;

/** A clock rang: the miss is recorded, and with it what was late. Safe to call twice, early or late. */
@ApplicationScoped
public class RingClocks {
    private static final String PLATFORM = "system";

    private final Incidents incidents;
    private final IncidentClocks clocks;
    private final Publishing publishing;
    private final Clock clock;

    RingClocks(Incidents incidents, IncidentClocks clocks, Publishing publishing, Clock clock) {
        this.incidents = incidents;
        this.clocks = clocks;
        this.publishing = publishing;
        this.clock = clock;
    }

    /** Looks at the open deadlines of a clock of an incident. */
    public void ring(String incidentId, String clockId, String part) {
        step(incidentId, incident -> clocks.ring(incident, clockId, part, clock.instant()));
    }

    /** A clock was missed; nothing where the incident has it written down already. */
    void missed(String incidentId, String clockId, String part) {
        incidents
                .lock(incidentId)
                .filter(incident -> isNews(incident, clockId, part))
                .ifPresent(this::follow);
    }

    private boolean isNews(Incident incident, String clockId, String part) {
        return clocks.all(incident).stream()
                .filter(deadline ->
                        deadline.clockId().equals(clockId) && deadline.part().equals(part))
                .filter(deadline -> deadline.missedAt() != null)
                .anyMatch(deadline ->
                        incident.log().fault(deadline.id().toString()).isEmpty());
    }

    /** The period for changes ended: what was never reported or told is left out for good. */
    public void periodEnded(String incidentId) {
        step(incidentId, incident -> incident.findOmissions(OffsetDateTime.now(clock)));
    }

    /** Something else changed its clocks. */
    void changed(String incidentId, Runnable change) {
        step(incidentId, incident -> change.run());
    }

    private void step(String incidentId, Consumer<Incident> change) {
        incidents.lock(incidentId).ifPresent(incident -> {
            change.accept(incident);
            follow(incident);
        });
    }

    private void follow(Incident incident) {
        OffsetDateTime at = OffsetDateTime.now(clock);
        incident.stepped(at);
        publishing.publish(incident, clocks.follow(incident, at), at, PLATFORM);
    }
}
