package cn.duban.incident.lifecycle;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;

/** What a step has to say once it is written: events for others, facts for the audit. Nothing of it is stored here. */
@MappedSuperclass
public abstract class StepNotes {
    @Transient
    private List<Telling> untold = new ArrayList<>();

    @Transient
    private List<Fact> unwritten = new ArrayList<>();

    protected StepNotes() {}

    /** Tells an event once the step is written. */
    public final void tell(Telling event) {
        untold.add(event);
    }

    /** The events of the step, once. */
    public final List<Telling> told() {
        List<Telling> told = List.copyOf(untold);
        untold.clear();
        return told;
    }

    /** Keeps for the audit what a step did that is told to nobody. */
    public final void keep(String what, Object detail) {
        unwritten.add(new Fact(what, detail));
    }

    /** What the step did that is told to nobody, once. */
    public final List<Fact> kept() {
        List<Fact> kept = List.copyOf(unwritten);
        unwritten.clear();
        return kept;
    }
}
