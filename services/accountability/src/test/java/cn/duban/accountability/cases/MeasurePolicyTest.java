package cn.duban.accountability.cases;

import static cn.duban.accountability.cases.SampleCase.MAYOR;
import static cn.duban.accountability.cases.SampleCase.MILL;
import static cn.duban.accountability.cases.SampleCase.OPENED;
import static cn.duban.accountability.cases.SampleCase.by;
import static cn.duban.accountability.cases.SampleCase.fact;
import static cn.duban.accountability.cases.SampleCase.found;
import static cn.duban.accountability.cases.SampleCase.opened;
import static cn.duban.accountability.cases.SampleCase.proposal;
import static cn.duban.accountability.cases.SampleCase.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.accountability.matter.Bases;
import cn.duban.contracts.Basis;
import cn.duban.contracts.accountability.CaseStage;
import cn.duban.contracts.accountability.MeasureKind;
import cn.duban.contracts.accountability.SubjectKind;
import cn.duban.contracts.accountability.TriggerOutcome;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which measure fits whom. */
class MeasurePolicyTest {
    private final AccountabilityCase one = opened(fact("f", TriggerOutcome.WARNING));

    @Test
    void measuresFitWhomTheyAreFor() {
        Subject vacant = new Subject(SubjectKind.POST, "post-head", "厂长", "mill", "演示木业", null, true);
        Subject body = new Subject(SubjectKind.BODY, "town", "演示镇政府", "town", "演示镇政府", null, false);
        for (Subject also : List.of(MAYOR, vacant, body)) {
            one.addSubject(also, List.of(), by("handler", OPENED));
        }
        Basis veto = Bases.veto(one.place(), LocalDate.of(2026, 12, 30));

        refused(one, "measure-does-not-fit", veto, () -> one.investigate(found(proposal(MILL, MeasureKind.VETO))));
        refused(
                one,
                "measure-does-not-fit",
                Bases.EVIDENCE,
                () -> one.investigate(found(proposal(body, MeasureKind.DISCIPLINARY_PROPOSAL))));
        for (Subject nobodyToList : List.of(MAYOR, vacant, body)) {
            refused(
                    one,
                    "measure-does-not-fit",
                    Bases.DISCREDIT_PERSONS,
                    () -> one.investigate(found(proposal(nobodyToList, MeasureKind.DISCREDIT_LISTING))));
        }
        for (int months : List.of(-1, 0, 61)) {
            refused(
                    one,
                    "months-out-of-range",
                    null,
                    () -> one.investigate(
                            found(new Papers.Proposal(MILL.key(), MeasureKind.WARNING_NOTICE, "通报", months))));
        }
        refused(
                one,
                "unknown-subject",
                null,
                () -> one.investigate(found(new Papers.Proposal("POST:nobody", MeasureKind.VETO, "", null))));
        one.investigate(found(
                proposal(body, MeasureKind.VETO),
                proposal(MAYOR, MeasureKind.DISCIPLINARY_PROPOSAL),
                proposal(MILL, MeasureKind.DISCREDIT_LISTING),
                new Papers.Proposal(MILL.key(), MeasureKind.WARNING_NOTICE, "通报", 60)));
        assertThat(one.stage()).isEqualTo(CaseStage.INVESTIGATED);
    }
}
