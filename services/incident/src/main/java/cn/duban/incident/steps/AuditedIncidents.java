package cn.duban.incident.steps;

import cn.duban.incident.clocks.IncidentClocks;
import cn.duban.platform.audit.AuditedPlaces;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Incidents lie where they happened, and with them their clocks and their evidence; targets lie where they apply. */
@ApplicationScoped
class AuditedIncidents implements AuditedPlaces {
    @Override
    public Map<String, String> paths() {
        return Map.of(
                IncidentClocks.SUBJECT,
                "select i.division_path from incident i where i.id = e.subject_id",
                "deadline",
                "select d.division_path from deadline d where d.id = e.subject_id::uuid",
                "evidence",
                "select i.division_path from evidence v join incident i on i.id = v.subject_id where v.id = e.subject_id",
                "control-target",
                "select t.division_path from control_target t where t.division_code || '-' || t.year = e.subject_id");
    }
}
