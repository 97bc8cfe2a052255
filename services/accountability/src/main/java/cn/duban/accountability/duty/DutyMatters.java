package cn.duban.accountability.duty;

import cn.duban.accountability.matter.MatterSource;
import cn.duban.casework.cases.CaseFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Duties as matters of this service: their evidence, their alerts, and who sees them. */
@ApplicationScoped
class DutyMatters implements MatterSource {
    private final Duties duties;
    private final DutyScope scope;

    DutyMatters(Duties duties, DutyScope scope) {
        this.duties = duties;
        this.scope = scope;
    }

    @Override
    public Optional<CaseFacts> facts(String id) {
        return duties.find(id).map(DutyTasks::facts);
    }

    @Override
    public String kind() {
        return DutyClocks.SUBJECT;
    }

    @Override
    public String seen(String id, List<Object> values) {
        return "exists (select 1 from duty d where " + scope.predicate(values) + " and d.id = " + id + ")";
    }

    @Override
    public String place(String id) {
        return "(select d.division_path from duty d where d.id = " + id + ")";
    }
}
