package cn.duban.accountability.cases.process;

import cn.duban.accountability.cases.AccountabilityCase;
import cn.duban.accountability.cases.CaseClockIds;
import cn.duban.accountability.cases.CaseItems;
import cn.duban.accountability.workflow.process.AccountabilityModel;
import cn.duban.accountability.workflow.process.MatterDelegate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** The way of a case: names in {@code bpmn/accountability/AccountabilityCase.bpmn}. */
@ApplicationScoped
public class AccountabilityCaseModel implements AccountabilityModel {
    public static final String KEY = "AccountabilityCase";

    private final MatterDelegate matter;
    private final CaseEndDelegate caseEnd;

    AccountabilityCaseModel(MatterDelegate matter, CaseEndDelegate caseEnd) {
        this.matter = matter;
        this.caseEnd = caseEnd;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String resource() {
        return "bpmn/accountability/AccountabilityCase.bpmn";
    }

    @Override
    public Map<String, Object> beans() {
        return Map.of("matter", matter, "caseEnd", caseEnd);
    }

    @Override
    public String matterType() {
        return AccountabilityCase.TYPE;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(
                CaseItems.INVESTIGATE,
                CaseItems.SERVE_NOTICE,
                CaseItems.ANSWER,
                CaseItems.DECIDE,
                CaseItems.APPEAL,
                CaseItems.REVIEW,
                CaseItems.CARRY_OUT,
                CaseItems.CLOSE);
    }

    @Override
    public Map<String, String> timers() {
        return Map.of(
                "Timer_InvestigateMissed", CaseClockIds.INVESTIGATE,
                "Timer_ServeNoticeMissed", CaseClockIds.NOTICE,
                "Timer_DecideMissed", CaseClockIds.DECIDE,
                "Timer_ReviewMissed", CaseClockIds.REVIEW,
                "Timer_CarryOutMissed", CaseClockIds.CARRY_OUT);
    }
}
