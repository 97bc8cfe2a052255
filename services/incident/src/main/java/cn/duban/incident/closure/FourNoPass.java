package cn.duban.incident.closure;

import cn.duban.casework.actor.Signature;
import cn.duban.contracts.Basis;
import cn.duban.contracts.incident.EvidenceSet;
import cn.duban.platform.problem.FieldError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The gate (四不放过). It fails closed: whatever is not there and signed by somebody else is lacking. */
public final class FourNoPass {
    private FourNoPass() {}

    /** What a set lacks, in words; empty when it passes. */
    public static List<String> lacking(ClosureLog log, EvidenceSet set) {
        List<String> lacking = new ArrayList<>(undone(log, set));
        SetState state = log.set(set);
        Signature signed = state.signed();
        if (!state.isFiled()) {
            lacking.add("尚未提交佐证材料");
        } else if (signed == null) {
            lacking.add("尚未审核签字");
        } else if (barred(log, set).contains(signed.username())) {
            lacking.add("签字人是承办人或者提交人，签字无效");
        }
        return lacking;
    }

    /** What must be done before evidence can be filed for the set. */
    static List<String> undone(ClosureLog log, EvidenceSet set) {
        List<ClosureItem> items = log.items(set);
        List<String> undone = new ArrayList<>();
        if (items.isEmpty()) {
            undone.add("没有落实事项");
        }
        items.stream().filter(ClosureItem::open).forEach(item -> undone.add("“" + item.text() + "”尚未完成"));
        boolean answered = log.reopenedAt()
                .map(at -> items.stream().anyMatch(item -> item.added().at().isAfter(at)))
                .orElse(true);
        if (set == EvidenceSet.MEASURES_CARRIED_OUT && !answered) {
            undone.add("评估未通过后尚未补充整改措施");
        }
        return undone;
    }

    /** Who may not sign the set: whoever did one of its items, or filed it. */
    static Set<String> barred(ClosureLog log, EvidenceSet set) {
        Set<String> barred = doers(log.items(set));
        SetState state = log.set(set);
        if (state.filed() != null) {
            barred.add(state.filed().username());
        }
        return barred;
    }

    /** Everybody who did one of the items. */
    static Set<String> doers(List<ClosureItem> items) {
        return items.stream()
                .flatMap(item -> Stream.ofNullable(item.done()))
                .map(Signature::username)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** What all four lack, each with its clause. */
    static List<FieldError> lacking(ClosureLog log) {
        return Arrays.stream(EvidenceSet.values())
                .flatMap(set -> lacking(log, set).stream().map(what -> error(set, what)))
                .toList();
    }

    private static FieldError error(EvidenceSet set, String what) {
        Basis basis = SetNames.basis(set);
        return new FieldError(
                "sets." + set, SetNames.of(set) + "：" + what + "（" + basis.document() + basis.clause() + "）");
    }
}
