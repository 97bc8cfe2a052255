package cn.duban.incident.lifecycle;

import cn.duban.contracts.incident.IncidentEvent;
import cn.duban.contracts.incident.IncidentSnapshot;

/** An event that waits for the incident's new version. */
@FunctionalInterface
public interface Telling {
    IncidentEvent tell(IncidentSnapshot now);
}
