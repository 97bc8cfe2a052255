package cn.duban.casework.step;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.scheme.AddedOutcome;
import cn.duban.casework.scheme.AddedWork;
import cn.duban.contracts.Basis;
import java.util.List;

/** What the audit keeps of an added step. */
record AddedStepTaken(
        String key,
        String name,
        AddedOutcome outcome,
        String opinion,
        List<String> evidence,
        Basis basis,
        Signature by) {
    static AddedStepTaken of(AddedWork work, TakeStep.Said said, Signature by) {
        return new AddedStepTaken(
                work.key(), work.name(), said.outcome(), said.opinion(), said.files(), work.basis(), by);
    }
}
