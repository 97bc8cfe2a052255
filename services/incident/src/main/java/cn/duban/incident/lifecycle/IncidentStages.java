package cn.duban.incident.lifecycle;

import cn.duban.casework.actor.Signature;
import cn.duban.contracts.incident.IncidentMerged;
import cn.duban.contracts.incident.IncidentState;
import jakarta.persistence.MappedSuperclass;

/** How a case moves on; whether it may is decided by the part of its life that ends. */
@MappedSuperclass
public abstract class IncidentStages extends IncidentFaults {
    protected IncidentStages() {}

    protected IncidentStages(String id, String number, Filing filing, Signature reporter, GradeFinding finding) {
        super(id, number, filing, reporter, finding);
    }

    /** It is another report of an incident known already: that one goes on, this one ends; what was said here stays. */
    public final void merge(String into, Signature by) {
        enter(IncidentState.MERGED);
        joined(into);
        tell(now -> new IncidentMerged(now, by.username(), by.at(), into));
    }

    /** An inquiry begins; reporting goes on beside it, each duty to its own end. */
    public final void enterInquiry() {
        enter(IncidentState.INQUIRY);
    }

    /** The report of the inquiry was replied to: what it asks for is carried out. */
    public final void enterClosure() {
        enter(IncidentState.CLOSURE);
    }

    /** All four sets are signed. Nobody reports from here on: what was never reported or told until now was left out. */
    public final void archive(Signature by) {
        findOmissions(by.at());
        enter(IncidentState.ARCHIVED);
    }

    /** The measures were evaluated; a failed evaluation opens the case again. */
    public final void evaluated(boolean passed) {
        enter(passed ? IncidentState.EVALUATED : IncidentState.CLOSURE);
    }
}
