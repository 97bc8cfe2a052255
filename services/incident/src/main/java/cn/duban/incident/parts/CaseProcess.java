package cn.duban.incident.parts;

import cn.duban.incident.lifecycle.Incident;

/** A process behind a part of an incident's life; it follows in the transaction of the step. Each is a bean. */
public interface CaseProcess {
    /** Asks for the process of a new incident, where it begins with the report. */
    default void begin(Incident incident) {}

    /** Moves the process to where the incident is. */
    void follow(HandledIncident file, Moved moved);
}
