package cn.duban.accountability.steps;

import cn.duban.platform.audit.AuditedPlaces;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Matters lie where their subject belongs, and with them their clocks and their evidence. */
@ApplicationScoped
class AuditedMatters implements AuditedPlaces {
    private static final String ANY = "select c.division_path from accountability_case c where c.id = %1$s"
            + " union all select i.division_path from interview i where i.id = %1$s"
            + " union all select l.division_path from listing l where l.id = %1$s limit 1";

    @Override
    public Map<String, String> paths() {
        return Map.of(
                "case",
                "select c.division_path from accountability_case c where c.id = e.subject_id",
                "interview",
                "select i.division_path from interview i where i.id = e.subject_id",
                "listing",
                "select l.division_path from listing l where l.id = e.subject_id",
                "deadline",
                "select d.division_path from deadline d where d.id = e.subject_id::uuid",
                "evidence",
                ANY.formatted("(select v.subject_id from evidence v where v.id = e.subject_id)"));
    }
}
