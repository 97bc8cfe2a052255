package cn.duban.incident.inquiry;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.file.WorkItem;
import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.IncidentState;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.incident.lifecycle.CasePart;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.IncidentAction;
import cn.duban.incident.lifecycle.Seats;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The inquiry as a part of an incident's life. */
@ApplicationScoped
class InquiryPart implements CasePart {
    private static final List<IncidentAction> ACTIONS = List.of(
            IncidentAction.FORM_INQUIRY,
            IncidentAction.ADD_MEMBER,
            IncidentAction.DECLARE_CONFLICT,
            IncidentAction.START_APPRAISAL,
            IncidentAction.END_APPRAISAL,
            IncidentAction.REQUEST_INQUIRY_EXTENSION,
            IncidentAction.DECIDE_INQUIRY_EXTENSION,
            IncidentAction.FILE_INQUIRY_REPORT,
            IncidentAction.REPLY,
            IncidentAction.PUBLISH,
            IncidentAction.ISSUE_PLATE,
            IncidentAction.REPORT_PLATE_PROGRESS,
            IncidentAction.LIFT_PLATE);

    private final Inquiries inquiries;
    private final Plates plates;

    InquiryPart(Inquiries inquiries, Plates plates) {
        this.inquiries = inquiries;
        this.plates = plates;
    }

    @Override
    public List<IncidentAction> actions() {
        return ACTIONS;
    }

    @Override
    public boolean open(Incident incident, IncidentAction action) {
        Optional<Inquiry> inquiry = inquiry(incident);
        if (action == IncidentAction.FORM_INQUIRY && inquiry.isEmpty()) {
            return true;
        }
        boolean plated =
                action != IncidentAction.ISSUE_PLATE || plates.issuer(incident).isPresent();
        return plated && inquiry.filter(one -> InquiryGuard.open(one, action)).isPresent();
    }

    @Override
    public boolean allows(Incident incident, IncidentAction action, Actor actor) {
        return switch (action) {
            case FORM_INQUIRY -> InquiryRights.forms(incident, actor);
            case ISSUE_PLATE -> InquiryRights.issues(plates.issuer(incident).orElse(null), actor);
            case LIFT_PLATE -> InquiryRights.issues(issuerOf(incident), actor);
            default ->
                inquiry(incident)
                        .filter(inquiry -> InquiryRights.allows(inquiry, action, actor))
                        .isPresent();
        };
    }

    // Offered to whom the grade demands it of, and above them while no level as high as theirs has taken it.
    @Override
    public boolean offers(Incident incident, IncidentAction action, Actor actor) {
        return CasePart.super.offers(incident, action, actor)
                && (action != IncidentAction.FORM_INQUIRY || mayStillForm(incident, actor));
    }

    @Override
    public List<WorkItem> items(Incident incident) {
        return inquiry(incident)
                .map(inquiry -> InquiryItems.of(
                        incident,
                        inquiry,
                        HigherLevel.demanded(incident, inquiry).orElse(null),
                        mustIssue(incident)))
                .orElse(List.of());
    }

    @Override
    public Optional<OffsetDateTime> doneAt(Incident incident, String clockId, String part, OffsetDateTime anchor) {
        InquiryLog log = inquiry(incident).map(Inquiry::log).orElse(null);
        if (log == null) {
            return Optional.empty();
        }
        return switch (clockId) {
            case InquiryClockIds.REPORT ->
                Optional.ofNullable(log.report()).map(report -> report.filed().at());
            case InquiryClockIds.REPLY, InquiryClockIds.PLATE ->
                Optional.ofNullable(log.reply()).map(reply -> reply.by().at());
            default -> Optional.empty();
        };
    }

    @Override
    public Map<String, Object> detail(Incident incident, Actor actor) {
        return inquiry(incident)
                .map(inquiry -> Map.<String, Object>of("inquiry", InquiryView.of(inquiry)))
                .orElse(Map.of());
    }

    private boolean mayStillForm(Incident incident, Actor actor) {
        RelayLevel lowest = incident.finding().inquiryLevel();
        RelayLevel taken = inquiry(incident).map(one -> one.seat().level()).orElse(null);
        return Arrays.stream(RelayLevel.values())
                .filter(level -> level.compareTo(lowest) >= 0 && (taken == null || level.compareTo(taken) > 0))
                .flatMap(level -> Seats.of(incident, level).stream())
                .anyMatch(seat -> seat.headedBy(actor));
    }

    // A report is taken without a look at what cannot be there yet.
    private Optional<Inquiry> inquiry(Incident incident) {
        boolean none = incident.state() == IncidentState.REPORTING || incident.state() == IncidentState.MERGED;
        return none ? Optional.empty() : inquiries.find(incident.id());
    }

    /** 重大 and 较大 are put under supervision always, 一般 where the committee chooses to. */
    private @Nullable Issuer mustIssue(Incident incident) {
        boolean chosen = incident.grade() == IncidentGrade.GENERAL;
        return chosen ? null : plates.issuer(incident).orElse(null);
    }

    private @Nullable Issuer issuerOf(Incident incident) {
        return inquiry(incident)
                .flatMap(inquiry -> Optional.ofNullable(inquiry.plate()))
                .map(Plate::issuer)
                .orElse(null);
    }
}
