package cn.duban.incident.ringing;

import cn.duban.deadline.ClockHolder;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.Incidents;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends of an incident's clocks that move without a step: the incident and its tasks show the new ones. */
@ApplicationScoped
class IncidentEnds implements ClockHolder {
    private final Incidents incidents;
    private final RingClocks ring;

    IncidentEnds(Incidents incidents, RingClocks ring) {
        this.incidents = incidents;
        this.ring = ring;
    }

    @Override
    public boolean holds(String subjectType) {
        return Incident.TYPE.equals(subjectType);
    }

    @Override
    public void around(String subjectType, String subjectId, Runnable change) {
        if (incidents.find(subjectId).isPresent()) {
            ring.changed(subjectId, change);
        } else {
            change.run();
        }
    }
}
