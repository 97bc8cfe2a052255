package cn.duban.registry.enterprise;

import cn.duban.platform.audit.AuditedPlaces;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Enterprises lie where they are registered. */
@ApplicationScoped
class AuditedEnterprises implements AuditedPlaces {
    @Override
    public Map<String, String> paths() {
        return Map.of("enterprise", "select p.division_path from enterprise p where p.id = e.subject_id");
    }
}
