package cn.duban.incident.informant;

import cn.duban.casework.cases.InformantReaders;
import cn.duban.platform.identity.ScopeColumns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where an incident has those who read what an informant said of it: see {@link InformantReaders}. */
@ApplicationScoped
public class Handlers {
    private static final ScopeColumns COLUMNS = ScopeColumns.none()
            .organisation("i.handler_id")
            .divisionPath("i.division_path")
            .reporter("i.reporter_username");

    private final InformantReaders readers;

    Handlers(InformantReaders readers) {
        this.readers = readers;
    }

    /** The condition on table {@code incident}, alias {@code i}; {@code values} takes its values. */
    public String opens(List<Object> values) {
        return readers.open(COLUMNS, values);
    }
}
