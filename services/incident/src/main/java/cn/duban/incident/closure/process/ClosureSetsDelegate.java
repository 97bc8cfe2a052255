package cn.duban.incident.closure.process;

import cn.duban.contracts.incident.EvidenceSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** What the model asks by {@code ${closureSets...}}. */
@ApplicationScoped
public class ClosureSetsDelegate {
    /** The four sets. */
    public List<String> all() {
        return Arrays.stream(EvidenceSet.values()).map(Enum::name).toList();
    }
}
