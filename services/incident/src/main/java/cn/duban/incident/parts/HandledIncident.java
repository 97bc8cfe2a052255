package cn.duban.incident.parts;

import cn.duban.casework.cases.CaseFacts;
import cn.duban.casework.file.Handled;
import cn.duban.casework.file.WorkItem;
import cn.duban.contracts.incident.IncidentState;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.incident.lifecycle.Incident;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An incident as the kernel follows it: what waits for somebody is what its parts say together.
 *
 * @param route the levels to be dealt with when it was opened
 */
public record HandledIncident(Incident incident, CaseParts parts, List<RelayLevel> route) implements Handled {
    /** Whether other levels are to be dealt with than when it was opened. */
    public boolean rerouted() {
        return !route.equals(incident.relay().plan());
    }

    @Override
    public CaseFacts facts() {
        return new CaseFacts(
                Incident.TYPE,
                incident.id(),
                incident.number(),
                incident.title(),
                incident.place().divisionPath(),
                incident.place().divisionName());
    }

    @Override
    public List<String> leaderPosts() {
        return incident.leaderPosts();
    }

    @Override
    public List<WorkItem> items() {
        return parts.items(incident);
    }

    @Override
    public List<WorkItem> alongside() {
        return parts.alongside(incident);
    }

    // What goes on with another incident was not done here.
    @Override
    public Optional<OffsetDateTime> doneAt(String clockId, String part, OffsetDateTime anchor) {
        return merged() ? Optional.empty() : parts.doneAt(incident, clockId, part, anchor);
    }

    @Override
    public String fellAway() {
        return merged() ? "事故已并案" : Handled.super.fellAway();
    }

    @Override
    public void runsUntil(@Nullable OffsetDateTime due) {
        incident.runsUntil(due);
    }

    private boolean merged() {
        return incident.state() == IncidentState.MERGED;
    }
}
