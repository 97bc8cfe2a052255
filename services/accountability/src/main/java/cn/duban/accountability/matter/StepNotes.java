package cn.duban.accountability.matter;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;

/** What a step has to say once it is written: events for others, messages for the process. Nothing of it is stored. */
@MappedSuperclass
public abstract class StepNotes {
    @Transient
    private List<Telling> untold = new ArrayList<>();

    @Transient
    private List<String> unsent = new ArrayList<>();

    protected StepNotes() {}

    /** Tells an event once the step is written. */
    protected final void tell(Telling event) {
        untold.add(event);
    }

    /** The events of the step, once. */
    public final List<Telling> told() {
        List<Telling> told = List.copyOf(untold);
        untold.clear();
        return told;
    }

    /** Sends the process a message once the step is written. */
    protected final void send(String message) {
        unsent.add(message);
    }

    /** The messages of the step, once. */
    public final List<String> sent() {
        List<String> sent = List.copyOf(unsent);
        unsent.clear();
        return sent;
    }
}
