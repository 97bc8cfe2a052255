package cn.duban.accountability.duty.view;

import cn.duban.accountability.duty.DutyAction;
import cn.duban.accountability.duty.EvidenceKind;
import cn.duban.accountability.duty.Filing;
import cn.duban.casework.actor.Signature;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One duty with everything that happened to it.
 *
 * @param returnableUntil last instant at which the latest evidence may be sent back, null without any
 */
public record DutyDetail(
        @JsonUnwrapped DutyRow row,
        long version,
        String recurringDutyId,
        List<Held> tenures,
        List<Filed> filings,
        List<DutyAction> actions,
        @Nullable OffsetDateTime returnableUntil) {

    /** Who owed it, and for how many days of the period. */
    public record Held(
            @Nullable String holderName,
            LocalDate from,
            @Nullable LocalDate to,
            long days) {}

    /** One piece of evidence. */
    public record Filed(
            String id,
            EvidenceKind kind,
            LocalDate heldOn,
            String summary,
            List<String> signers,
            List<String> evidenceIds,
            Signature by,
            boolean onBehalf,
            boolean late,
            Filing.@Nullable Return returned) {
        static Filed of(Filing filing) {
            return new Filed(
                    filing.id(),
                    filing.kind(),
                    filing.heldOn(),
                    filing.summary(),
                    filing.signers(),
                    filing.evidenceIds(),
                    filing.by(),
                    filing.onBehalf(),
                    filing.late(),
                    filing.returned());
        }
    }
}
