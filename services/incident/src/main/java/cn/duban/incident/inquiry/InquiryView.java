package cn.duban.incident.inquiry;

import cn.duban.casework.actor.Signature;
import cn.duban.contracts.Basis;
import cn.duban.contracts.incident.InquiryDeviation;
import cn.duban.contracts.incident.RelayLevel;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An inquiry as the page shows it. */
record InquiryView(
        String id,
        RelayLevel level,
        String organisationName,
        OffsetDateTime formedAt,
        InquiryDeviation deviation,
        @Nullable String deviationReason,
        List<MemberView> members,
        List<AppraisalView> appraisals,
        List<TimeView> extensions,
        @Nullable ReportView report,
        @Nullable ReplyView reply,
        @Nullable PublicationView publication,
        @Nullable PlateView plate) {

    record MemberView(
            String id,
            String name,
            String unit,
            MemberRole role,
            Declaration declaration,
            @Nullable OffsetDateTime declaredAt,
            @Nullable String statement) {}

    record AppraisalView(
            String id,
            String subject,
            String institution,
            OffsetDateTime startedAt,
            @Nullable OffsetDateTime endedAt,
            @Nullable String result) {}

    record TimeView(
            String id,
            OffsetDateTime until,
            String reason,
            Signature requestedBy,
            @Nullable Boolean granted,
            @Nullable Signature decidedBy,
            @Nullable String opinion) {}

    record ReportView(
            OffsetDateTime filedAt,
            Signature filedBy,
            boolean responsible,
            String directCause,
            String indirectCause,
            String suggestions,
            List<String> evidenceIds) {}

    record ReplyView(OffsetDateTime at, Signature by, String opinion, String number) {}

    record PublicationView(OffsetDateTime at, Signature by, String where) {}

    record PlateView(
            String id,
            String number,
            String issuer,
            RelayLevel level,
            OffsetDateTime issuedAt,
            String demands,
            OffsetDateTime dueAt,
            List<ProgressView> progress,
            @Nullable OffsetDateTime liftedAt,
            @Nullable Signature liftedBy,
            @Nullable String liftReason,
            Basis basis) {}

    record ProgressView(OffsetDateTime at, Signature by, String text) {}

    static InquiryView of(Inquiry inquiry) {
        InquiryLog log = inquiry.log();
        Formation formation = log.formation();
        return new InquiryView(
                inquiry.incidentId(),
                inquiry.level(),
                inquiry.organisationName(),
                formation.by().at(),
                formation.deviation(),
                formation.reason(),
                log.team().members().stream().map(InquiryView::member).toList(),
                log.appraisals().stream().map(InquiryView::appraisal).toList(),
                log.extensions().stream().map(InquiryView::time).toList(),
                log.report() == null ? null : report(log.report()),
                log.reply() == null ? null : reply(log.reply()),
                log.publication() == null ? null : publication(log.publication()),
                log.plate() == null ? null : plate(log.plate()));
    }

    private static MemberView member(Member one) {
        return new MemberView(
                one.id(), one.name(), one.unit(), one.role(), one.declaration(), one.declaredAt(), one.statement());
    }

    private static AppraisalView appraisal(Appraisal one) {
        Signature ended = one.ended();
        return new AppraisalView(
                one.id(),
                one.subject(),
                one.institution(),
                one.started().at(),
                ended == null ? null : ended.at(),
                one.result());
    }

    private static TimeView time(MoreTime one) {
        return new TimeView(
                one.id(), one.until(), one.reason(), one.requested(), one.granted(), one.decided(), one.opinion());
    }

    private static ReportView report(InquiryReport one) {
        return new ReportView(
                one.filed().at(),
                one.filed(),
                one.responsible(),
                one.directCause(),
                one.indirectCause(),
                one.suggestions(),
                one.evidenceIds());
    }

    private static ReplyView reply(Reply one) {
        return new ReplyView(one.by().at(), one.by(), one.opinion(), one.number());
    }

    private static PublicationView publication(Publication one) {
        return new PublicationView(one.by().at(), one.by(), one.where());
    }

    private static PlateView plate(Plate one) {
        Signature lifted = one.lifted();
        return new PlateView(
                one.id(),
                one.number(),
                one.issuer().name(),
                one.issuer().level(),
                one.issued().at(),
                one.demands(),
                one.due(),
                one.progress().stream()
                        .map(told -> new ProgressView(told.by().at(), told.by(), told.text()))
                        .toList(),
                lifted == null ? null : lifted.at(),
                lifted,
                one.liftReason(),
                one.issuer().basis());
    }
}
