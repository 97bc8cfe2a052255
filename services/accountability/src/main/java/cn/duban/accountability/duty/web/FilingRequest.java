package cn.duban.accountability.duty.web;

import cn.duban.accountability.duty.EvidenceKind;
import cn.duban.accountability.duty.FileEvidence;
import cn.duban.casework.input.Texts;
import cn.duban.platform.bounds.Happened;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.MalformedProblem;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Evidence of what was done.
 *
 * @param heldOn day of the meeting, inspection or report
 * @param signers who signed the record
 */
public record FilingRequest(
        @Nullable EvidenceKind kind,
        @Happened @Nullable LocalDate heldOn,
        @Nullable String summary,
        @Size(max = 50, message = "签字人不得超过 50 个") @Nullable List<String> signers,
        @Size(max = 50, message = "附件不得超过 50 个") @Nullable List<String> evidenceIds) {
    FileEvidence.Evidence evidence() {
        if (kind == null) {
            throw malformed("kind", "请选择材料类型");
        }
        if (heldOn == null) {
            throw malformed("heldOn", "请填写开展日期");
        }
        return new FileEvidence.Evidence(
                kind,
                heldOn,
                Texts.required(summary, "summary", "履职情况", Texts.LONG),
                names(signers, "signers", "签字人"),
                names(evidenceIds, "evidenceIds", "附件"));
    }

    private static List<String> names(@Nullable List<String> given, String field, String label) {
        List<String> all = given == null ? List.of() : given;
        return all.stream()
                .map(one -> Texts.required(one, field, label, Texts.SHORT))
                .distinct()
                .toList();
    }

    private static MalformedProblem malformed(String field, String message) {
        return new MalformedProblem("invalid-field", "填写有误", message, List.of(new FieldError(field, message)), null);
    }
}
