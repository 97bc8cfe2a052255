package cn.duban.incident.report;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Refusals;
import cn.duban.casework.step.TakeStep;
import cn.duban.contracts.incident.IncidentState;
import cn.duban.incident.lifecycle.Grading;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.Incidents;
import cn.duban.incident.parts.CaseParts;
import cn.duban.incident.steps.IncidentDoor;
import cn.duban.incident.view.IncidentDetails;
import jakarta.enterprise.context.ApplicationScoped;

/** Confirms that two reports are about one incident. */
@ApplicationScoped
public class MergeIncidents {
    private final IncidentDetails details;
    private final Incidents incidents;
    private final CaseParts parts;
    private final IncidentDoor kind;
    private final TakeStep door;
    private final Grading grading;

    MergeIncidents(
            IncidentDetails details,
            Incidents incidents,
            CaseParts parts,
            IncidentDoor kind,
            TakeStep door,
            Grading grading) {
        this.details = details;
        this.incidents = incidents;
        this.parts = parts;
        this.kind = kind;
        this.door = door;
        this.grading = grading;
    }

    /** Ends this one; the other goes on with what counts for both. The caller must be allowed to see both. */
    public void merge(Incident incident, String into, Signature by) {
        if (into.equals(incident.id())) {
            throw Refusals.refuse("merge-into-itself", "不能并入自身", "into", "请选择另一起事故", null);
        }
        Incident other = incidents.lock(details.visible(into).id()).orElseThrow();
        if (other.state() == IncidentState.MERGED) {
            throw Refusals.conflict("merge-into-merged", "对方已并案", "对方已并入另一起事故，请并入那一起");
        }
        if (!other.place().divisionCode().equals(incident.place().divisionCode())) {
            throw Refusals.refuse("merge-elsewhere", "不在同一地区", "into", "两起报告不在同一行政区划，不能并案", null);
        }
        door.follow(kind, parts.handled(other), by, () -> other.takeOver(incident, grading, by));
        incident.merge(into, by);
    }
}
