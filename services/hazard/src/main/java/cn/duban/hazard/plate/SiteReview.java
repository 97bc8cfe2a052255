package cn.duban.hazard.plate;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.hazard.PlateState;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a review on site says (现场核查).
 *
 * @param required items the checklist must go through
 * @param due new end where it is sent back
 * @param evidenceIds photos and records
 */
public record SiteReview(
        ReviewVerdict verdict,
        List<String> required,
        List<CheckItem> checklist,
        String opinion,
        List<Signer> signers,
        @Nullable OffsetDateTime due,
        List<String> evidenceIds) {
    private static final int FEWEST_SIGNERS = 2;

    /** Refuses a review that is not whole, or signed by somebody who did the work. */
    void check(Set<String> doerNames, Signature by) {
        Set<String> gone = checklist.stream().map(CheckItem::item).collect(Collectors.toSet());
        List<String> left =
                required.stream().filter(item -> !gone.contains(item)).toList();
        refuseIf(!left.isEmpty(), "checklist-incomplete", "核查清单不完整", "checklist", "尚未核查：" + String.join("、", left));
        boolean failed = checklist.stream().anyMatch(item -> !item.passed());
        refuseIf(
                verdict == ReviewVerdict.PASSED && failed,
                "checklist-failed",
                "核查清单有不合格项",
                "verdict",
                "核查清单有不合格项的，不得通过");
        refuseIf(evidenceIds.isEmpty(), "review-without-photo", "缺少现场照片", "evidenceIds", "请上传现场核查照片");
        refuseIf(
                verdict == ReviewVerdict.SENT_BACK && (due == null || !due.isAfter(by.at())),
                "due-missing",
                "缺少期限",
                "dueDate",
                "退回继续治理的，请写明新的治理期限");
        checkSigners(doerNames);
    }

    private void checkSigners(Set<String> doerNames) {
        long names = signers.stream().map(Signer::name).distinct().count();
        if (names < FEWEST_SIGNERS) {
            throw Refusals.refuse("too-few-signers", "签字人不足", "signers", "现场核查须由两人以上签字", PlateBases.TWO_INSPECTORS);
        }
        boolean doer = signers.stream().map(Signer::name).anyMatch(doerNames::contains);
        refuseIf(doer, "doer-is-verifier", "整改人不得签字", "signers", "填报或申请的人不得在核查记录上签字");
    }

    PlateStep.Reviewed signed(Signature by) {
        return new PlateStep.Reviewed(
                verdict, checklist, opinion, signers, verdict == ReviewVerdict.SENT_BACK ? due : null, evidenceIds, by);
    }

    PlateState next() {
        return switch (verdict) {
            case PASSED -> PlateState.PASSED;
            case SENT_BACK -> PlateState.RECTIFYING;
            case MEASURES -> PlateState.MEASURES;
        };
    }

    private static void refuseIf(boolean wrong, String type, String title, String field, String message) {
        if (wrong) {
            throw Refusals.refuse(type, title, field, message, PlateBases.ON_SITE);
        }
    }
}
