package cn.duban.incident.closure;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.incident.EvidenceSet;
import cn.duban.incident.lifecycle.InquiryBases;
import cn.duban.incident.lifecycle.Seat;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.NotFoundProblem;
import jakarta.persistence.Entity;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The closing of an incident: items are done, the four sets are filed and signed, the case goes to the archive and is
 * evaluated; a failed evaluation opens it again. A refusal changes nothing.
 */
@Entity
public class Closure extends ClosureFile {
    protected Closure() {}

    private Closure(String incidentId, Seat seat, @Nullable OffsetDateTime repliedAt, ClosureLog log) {
        super(incidentId, seat, repliedAt, log);
    }

    /** Begins with what the report asks for, once the government has replied. */
    public static Closure begin(
            String incidentId, Seat seat, Signature replied, List<PlannedItem> planned, Supplier<String> ids) {
        List<ClosureItem> items = planned.stream()
                .map(item -> ClosureItem.of(ids.get(), item.asOf(replied.at()), replied))
                .toList();
        return new Closure(incidentId, seat, replied.at(), ClosureLog.begin(items));
    }

    /** Names something more; what was filed and signed for its set no longer tells the whole, and lapses. */
    public ClosureItem add(String id, PlannedItem planned, Signature by) {
        requireOpen();
        ClosureItem item = ClosureItem.of(id, planned, by);
        ClosureLog log = log().lapse(planned.set(), by.at(), "新增落实事项“" + planned.text() + "”");
        note(log.items(ClosureLog.and(log.items(), item)));
        return item;
    }

    /** The item that is to be done. */
    public ClosureItem open(String itemId) {
        ClosureItem item =
                log().item(itemId).orElseThrow(() -> new NotFoundProblem("closure-item", "没有这项", "没有这项落实事项"));
        if (!item.open()) {
            throw Refusals.conflict("item-done", "已经完成", "“" + item.text() + "”已经完成，不能重复填报");
        }
        return item;
    }

    /** Notes that it was done. */
    public ClosureItem complete(String itemId, String result, List<String> evidence, Signature by) {
        requireOpen();
        ClosureItem done = open(itemId).done(result, evidence, by);
        note(log().items(log().items().stream()
                .map(one -> one.id().equals(itemId) ? done : one)
                .toList()));
        return done;
    }

    /** Files the evidence of a set, once all of it is done. */
    public void file(EvidenceSet set, String summary, List<String> evidence, Signature by) {
        requireOpen();
        SetState state = log().set(set);
        if (state.isFiled()) {
            throw Refusals.conflict("set-filed", "已经提交", SetNames.of(set) + "的佐证材料已经提交");
        }
        List<FieldError> undone = FourNoPass.undone(log(), set).stream()
                .map(what -> new FieldError("items", SetNames.of(set) + "：" + what))
                .toList();
        if (!undone.isEmpty()) {
            throw Refusals.refuse("set-not-done", "尚不能提交佐证材料", undone, SetNames.basis(set));
        }
        note(log().set(state.filed(summary, evidence, by)));
    }

    /** Signs a set; never by whoever did something in it or filed it. */
    public void sign(EvidenceSet set, String opinion, Signature by) {
        requireOpen();
        SetState state = log().set(set);
        if (!state.isFiled()) {
            throw Refusals.refuse("set-not-filed", "尚未提交", "set", SetNames.of(set) + "的佐证材料尚未提交", SetNames.basis(set));
        }
        if (state.isSigned()) {
            throw Refusals.conflict("set-signed", "已经签字", SetNames.of(set) + "已经审核签字");
        }
        if (FourNoPass.barred(log(), set).contains(by.username())) {
            throw Refusals.refuse(
                    "doer-signs",
                    "承办人不得自行签字",
                    "by",
                    "承办或者提交" + SetNames.of(set) + "的人不得审核签字，请由他人办理",
                    InquiryBases.SIGN);
        }
        note(log().set(state.signed(opinion, by)));
    }

    /**
     * Closes the case, when all four sets pass.
     *
     * @param obstacles what else stands in the way
     */
    public void archive(List<FieldError> obstacles, Signature by) {
        requireOpen();
        List<FieldError> lacking = new ArrayList<>(FourNoPass.lacking(log()));
        if (repliedAt() == null) {
            lacking.add(new FieldError("reply", "调查报告尚未批复（" + InquiryBases.text(InquiryBases.REPLY) + "）"));
        }
        lacking.addAll(obstacles);
        if (!lacking.isEmpty()) {
            throw Refusals.refuse("four-no-pass", "四不放过尚未全部落实，不能结案", lacking, InquiryBases.FOUR_NO_PASS);
        }
        note(log().archived(by));
    }

    /** Evaluates the measures; never by whoever carried one out. Failed, the case opens again and every set lapses. */
    public void evaluate(Evaluation evaluation) {
        if (log().archived() == null) {
            throw Refusals.conflict("not-archived", "尚未结案", "尚未结案归档，不能评估");
        }
        if (FourNoPass.doers(log().items()).contains(evaluation.by().username())) {
            throw Refusals.refuse("doer-evaluates", "承办人不得自行评估", "by", "承办落实事项的人不得评估", InquiryBases.EVALUATION);
        }
        ClosureLog log = log().evaluated(evaluation);
        if (!evaluation.passed()) {
            for (EvidenceSet set : EvidenceSet.values()) {
                log = log.lapse(set, evaluation.by().at(), "评估未通过，重新办理");
            }
            log = log.archived(null);
        }
        note(log);
    }

    private void requireOpen() {
        if (log().archived() != null) {
            throw Refusals.conflict("archived", "已经结案", "本事故已经结案归档，不能更改");
        }
    }
}
