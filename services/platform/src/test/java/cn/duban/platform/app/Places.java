package cn.duban.platform.app;

import cn.duban.platform.audit.AuditedPlaces;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What lies somewhere in this service. */
@ApplicationScoped
class Places implements AuditedPlaces {
    @Override
    public Map<String, String> paths() {
        return Map.of("place", "select p.division_path from place p where p.id = e.subject_id");
    }
}
