package cn.duban.accountability.duty.process;

import cn.duban.accountability.workflow.process.AccountabilityModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** A recurring duty in one period. */
@ApplicationScoped
class RecurringDutyModel implements AccountabilityModel {
    private final DutyDelegate duty;

    RecurringDutyModel(DutyDelegate duty) {
        this.duty = duty;
    }

    @Override
    public String key() {
        return RecurringDutyProcess.KEY;
    }

    @Override
    public String resource() {
        return RecurringDutyProcess.RESOURCE;
    }

    @Override
    public Map<String, Object> beans() {
        return Map.of("recurringDuty", duty);
    }
}
