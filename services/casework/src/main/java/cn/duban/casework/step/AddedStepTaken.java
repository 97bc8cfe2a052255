package cn.duban.casework.step;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.scheme.AddedOutcome;
import cn.duban.casework.scheme.AddedWork;
import cn.duban.contracts.Basis;
import java.util.List;

/** What was said to an added step, as the audit keeps it and others are told. */
public record AddedStepTaken(
        String key,
        String name,
        AddedOutcome outcome,
        String opinion,
        List<String> evidence,
        Basis basis,
        Signature by) {
    /** Whether the case goes on, and was not returned to who must mend it. */
    public boolean passed() {
        return outcome == AddedOutcome.PASSED;
    }

    static AddedStepTaken of(AddedWork work, TakeStep.Said said, Signature by) {
        return new AddedStepTaken(
                work.key(), work.name(), said.outcome(), said.opinion(), said.files(), work.basis(), by);
    }
}
