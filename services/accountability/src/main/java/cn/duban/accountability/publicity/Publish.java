package cn.duban.accountability.publicity;

import cn.duban.accountability.cases.AccountabilityCase;
import cn.duban.accountability.cases.Measure;
import cn.duban.accountability.cases.MeasureLabels;
import cn.duban.accountability.cases.Subject;
import cn.duban.casework.input.Days;
import cn.duban.contracts.accountability.ListingKind;
import cn.duban.contracts.accountability.ListingSnapshot;
import cn.duban.contracts.accountability.MeasureKind;
import cn.duban.contracts.incident.IncidentSnapshot;
import cn.duban.contracts.registry.EnterpriseChanged;
import cn.duban.platform.directory.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Publishes what the law has published, as structured facts: no text of a case, in which names of victims may stand, goes out
 * by itself. What more is said a publisher words and signs ({@link PublicWordings}). People are never named: what is decided
 * about a post stays inside, but for the discredit list, which says the enterprise and the office of who is on it.
 */
@ApplicationScoped
public class Publish {
    private final PublicEntries entries;
    private final Directory directory;

    Publish(PublicEntries entries, Directory directory) {
        this.entries = entries;
        this.directory = directory;
    }

    /** A penalty or an exposure that a case decided about a body or an enterprise. */
    public void measure(AccountabilityCase one, Subject subject, Measure measure, String document, OffsetDateTime at) {
        if (subject.holder() != null) {
            return;
        }
        boolean penalty = measure.kind() == MeasureKind.PENALTY;
        entries.put(
                "measure:" + measure.id(),
                one.place().divisionPath(),
                new PublicEntry(
                        penalty ? PublicKind.PENALTY : PublicKind.EXPOSURE,
                        document,
                        subject.name() + MeasureLabels.of(measure.kind()),
                        subject.name(),
                        creditCode(subject.id()),
                        one.place().divisionCode(),
                        one.place().divisionName(),
                        at,
                        null,
                        null,
                        ""));
    }

    /** A place on the discredit list; vetoes are no public matter. */
    public void listed(ListingSnapshot listing, OffsetDateTime at) {
        if (listing.kind() != ListingKind.DISCREDIT) {
            return;
        }
        entries.put(
                source(listing),
                listing.divisionPath(),
                new PublicEntry(
                        PublicKind.DISCREDIT,
                        listing.number(),
                        listing.subjectName() + "列入严重失信主体名单",
                        listing.subjectName(),
                        creditCode(listing.organisation()),
                        listing.divisionCode(),
                        listing.divisionName(),
                        at,
                        listing.until(),
                        null,
                        ""));
    }

    /** It ended. */
    public void ended(ListingSnapshot listing, OffsetDateTime at, String how) {
        entries.end(source(listing), Days.of(at), how);
    }

    /** It holds again. */
    public void restored(ListingSnapshot listing) {
        entries.reopen(source(listing), listing.until(), "恢复列入");
    }

    /** The result of an inquiry. */
    public void inquiry(IncidentSnapshot incident, String where, OffsetDateTime at) {
        entries.put(
                "inquiry:" + incident.id(),
                incident.divisionPath(),
                new PublicEntry(
                        PublicKind.INCIDENT_RESULT,
                        incident.number(),
                        named(incident.enterpriseName(), incident.divisionName()) + "事故调查处理结果",
                        incident.enterpriseName(),
                        incident.enterpriseId() == null ? null : creditCode(incident.enterpriseId()),
                        incident.divisionCode(),
                        incident.divisionName(),
                        at,
                        null,
                        null,
                        "调查报告及批复公布于：" + where));
    }

    /** An inquiry under listed supervision. */
    public void inquiryPlate(IncidentSnapshot incident, String number, LocalDate until, OffsetDateTime at) {
        entries.put(
                "inquiry-plate:" + incident.id() + ":" + number,
                incident.divisionPath(),
                new PublicEntry(
                        PublicKind.PLATE,
                        number,
                        named(incident.enterpriseName(), incident.divisionName()) + "事故查处挂牌督办",
                        incident.enterpriseName(),
                        null,
                        incident.divisionCode(),
                        incident.divisionName(),
                        at,
                        until,
                        null,
                        "挂牌督办中"));
    }

    /** It was lifted. */
    public void inquiryPlateLifted(IncidentSnapshot incident, String number, OffsetDateTime at) {
        entries.end("inquiry-plate:" + incident.id() + ":" + number, Days.of(at), "已解除督办");
    }

    /** What the public page needs of a hazard's plate; its events say more. */
    public record Plate(
            String id,
            String number,
            @Nullable String noticeNumber,
            @Nullable String enterpriseId,
            @Nullable String enterpriseName,
            String divisionCode,
            String divisionName,
            String divisionPath,
            @Nullable OffsetDateTime rectifyBy) {}

    /** A hazard under listed supervision. */
    public void plate(Plate plate, OffsetDateTime at) {
        String number = plate.noticeNumber() == null ? plate.number() : plate.noticeNumber();
        OffsetDateTime rectifyBy = plate.rectifyBy();
        entries.put(
                "plate:" + plate.id(),
                plate.divisionPath(),
                new PublicEntry(
                        PublicKind.PLATE,
                        number,
                        named(plate.enterpriseName(), plate.divisionName()) + "重大事故隐患挂牌督办",
                        plate.enterpriseName(),
                        plate.enterpriseId() == null ? null : creditCode(plate.enterpriseId()),
                        plate.divisionCode(),
                        plate.divisionName(),
                        at,
                        rectifyBy == null ? null : Days.of(rectifyBy),
                        null,
                        "挂牌督办中"));
    }

    /** It was lifted. */
    public void plateLifted(Plate plate, OffsetDateTime at) {
        entries.end("plate:" + plate.id(), Days.of(at), "已摘牌");
    }

    /** What the public page needs of the hazard a penalty was recorded for. */
    public record Penalised(
            String id,
            @Nullable String enterpriseId,
            @Nullable String enterpriseName,
            String divisionCode,
            String divisionName,
            String divisionPath) {}

    /** A penalty for a major hazard. */
    public void penalty(Penalised hazard, String document, long fineFen, OffsetDateTime at) {
        String fine = fineFen == 0
                ? ""
                : "，罚款 " + java.math.BigDecimal.valueOf(fineFen, 2).toPlainString() + " 元";
        entries.put(
                "penalty:" + hazard.id() + ":" + document,
                hazard.divisionPath(),
                new PublicEntry(
                        PublicKind.PENALTY,
                        document,
                        named(hazard.enterpriseName(), hazard.divisionName()) + "重大事故隐患行政处罚",
                        hazard.enterpriseName(),
                        hazard.enterpriseId() == null ? null : creditCode(hazard.enterpriseId()),
                        hazard.divisionCode(),
                        hazard.divisionName(),
                        at,
                        null,
                        null,
                        "行政处罚" + fine));
    }

    private static String named(@Nullable String enterprise, String division) {
        return enterprise == null ? division : enterprise;
    }

    private static String source(ListingSnapshot listing) {
        return "listing:" + listing.id();
    }

    private @Nullable String creditCode(String enterpriseId) {
        return directory.enterprise(enterpriseId).map(EnterpriseChanged::uscc).orElse(null);
    }
}
