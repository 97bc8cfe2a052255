package cn.duban.incident.workflow.process;

import cn.duban.casework.process.ProcessHistory;
import cn.duban.casework.process.ProcessModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;

/** The processes of an incident, drawn: that of its reporting, and those that have begun since. */
@ApplicationScoped
public class ProcessViews {
    private final ProcessHistory history;
    private final Instance<ProcessModel> models;

    ProcessViews(ProcessHistory history, @Any Instance<ProcessModel> models) {
        this.history = history;
        this.models = models;
    }

    public List<ProcessHistory.View> of(String incidentId) {
        return models.stream()
                .sorted(Comparator.comparing(
                                (ProcessModel model) -> !model.key().equals(IncidentReportProcess.KEY))
                        .thenComparing(ProcessModel::key))
                .map(model -> history.view(incidentId, model.key(), model.resource()))
                .filter(view -> view.definition().equals(IncidentReportProcess.KEY)
                        || !view.activities().isEmpty())
                .toList();
    }
}
