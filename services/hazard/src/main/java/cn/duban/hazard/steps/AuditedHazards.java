package cn.duban.hazard.steps;

import cn.duban.hazard.clocks.HazardClocks;
import cn.duban.platform.audit.AuditedPlaces;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Hazards lie where they were found, and with them their clocks and their evidence. */
@ApplicationScoped
class AuditedHazards implements AuditedPlaces {
    @Override
    public Map<String, String> paths() {
        return Map.of(
                HazardClocks.SUBJECT,
                "select h.division_path from hazard h where h.id = e.subject_id",
                "deadline",
                "select d.division_path from deadline d where d.id = e.subject_id::uuid",
                "plate",
                "select h.division_path from hazard_plate p join hazard h on h.id = p.hazard_id where p.id = e.subject_id",
                "evidence",
                "select h.division_path from evidence v join hazard h on h.id = v.subject_id where v.id = e.subject_id");
    }
}
