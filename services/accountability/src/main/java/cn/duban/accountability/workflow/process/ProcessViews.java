package cn.duban.accountability.workflow.process;

import cn.duban.casework.process.ProcessHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;

/** The process of a matter, drawn. */
@ApplicationScoped
public class ProcessViews {
    private final ProcessHistory history;
    private final Instance<AccountabilityModel> models;

    ProcessViews(ProcessHistory history, @Any Instance<AccountabilityModel> models) {
        this.history = history;
        this.models = models;
    }

    /** @param type kind of matter */
    public List<ProcessHistory.View> of(String type, String matterId) {
        return models.stream()
                .filter(model -> model.matterType().equals(type))
                .map(model -> history.view(matterId, model.key(), model.resource()))
                .toList();
    }
}
