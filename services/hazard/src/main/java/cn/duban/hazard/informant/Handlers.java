package cn.duban.hazard.informant;

import cn.duban.casework.cases.InformantReaders;
import cn.duban.platform.identity.ScopeColumns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where a hazard has those who read what an informant said of it: see {@link InformantReaders}. */
@ApplicationScoped
public class Handlers {
    private static final ScopeColumns COLUMNS = ScopeColumns.none()
            .organisation("h.handler_id")
            .organisation("h.overseer_id")
            .divisionPath("h.division_path")
            .reporter("h.reporter_username");

    private final InformantReaders readers;

    Handlers(InformantReaders readers) {
        this.readers = readers;
    }

    /** The condition on table {@code hazard}, alias {@code h}; {@code values} takes its values. */
    public String opens(List<Object> values) {
        return readers.open(COLUMNS, values);
    }
}
