package cn.duban.accountability.duty;

import cn.duban.accountability.matter.MatterSource;
import cn.duban.casework.cases.CaseFacts;
import cn.duban.platform.audit.AuditedPlaces;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** Duties as matters of this service: their evidence, their alerts, and where their audit lies. */
@ApplicationScoped
class DutyMatters implements MatterSource, AuditedPlaces {
    private final Duties duties;
    private final DutyScope scope;

    DutyMatters(Duties duties, DutyScope scope) {
        this.duties = duties;
        this.scope = scope;
    }

    @Override
    public Optional<CaseFacts> facts(String id) {
        return duties.find(id)
                .map(duty -> new CaseFacts(
                        DutyClocks.SUBJECT,
                        duty.id(),
                        duty.number(),
                        duty.title(),
                        duty.seat().divisionPath(),
                        duty.seat().divisionName()));
    }

    @Override
    public boolean visible(String id) {
        return scope.sees(id);
    }

    @Override
    public Map<String, String> paths() {
        return Map.of(DutyClocks.SUBJECT, "select d.division_path from duty d where d.id = e.subject_id");
    }
}
