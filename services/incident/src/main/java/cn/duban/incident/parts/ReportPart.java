package cn.duban.incident.parts;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.file.WorkItem;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.incident.lifecycle.Arrival;
import cn.duban.incident.lifecycle.CasePart;
import cn.duban.incident.lifecycle.ClockIds;
import cn.duban.incident.lifecycle.DirectReports;
import cn.duban.incident.lifecycle.Fault;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.IncidentAction;
import cn.duban.incident.lifecycle.Notice;
import cn.duban.incident.lifecycle.ReportItems;
import cn.duban.incident.lifecycle.ReportRights;
import cn.duban.incident.lifecycle.Statement;
import cn.duban.incident.lifecycle.StatementKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Reporting: statements, relay, notices, arrivals, faults. */
@ApplicationScoped
class ReportPart implements CasePart {
    private static final List<IncidentAction> ACTIONS = List.of(
            IncidentAction.COMPLETE,
            IncidentAction.RECEIVE,
            IncidentAction.RELAY,
            IncidentAction.REPORT_DIRECTLY,
            IncidentAction.SEND_NOTICE,
            IncidentAction.RECEIPT_NOTICE,
            IncidentAction.RECORD_ARRIVAL,
            IncidentAction.FOLLOW_UP,
            IncidentAction.SUPPLEMENT,
            IncidentAction.MERGE,
            IncidentAction.SUSPECT_FAULT,
            IncidentAction.DECIDE_FAULT,
            IncidentAction.CONFIRM_GRADE);

    private static final Duration ROUNDING = Duration.ofMillis(1);

    @Override
    public List<IncidentAction> actions() {
        return ACTIONS;
    }

    @Override
    public boolean open(Incident incident, IncidentAction action) {
        return switch (action) {
            case RECEIPT_NOTICE -> incident.log().notices().stream().anyMatch(ReportItems::waiting);
            case DECIDE_FAULT -> incident.log().faults().stream().anyMatch(Fault::open);
            default -> true;
        };
    }

    @Override
    public boolean allows(Incident incident, IncidentAction action, Actor actor) {
        return ReportRights.allows(incident, action, actor);
    }

    // A level is offered its own hop only, and each once; what it tries all the same is refused with its reason.
    @Override
    public boolean offers(Incident incident, IncidentAction action, Actor actor) {
        return CasePart.super.offers(incident, action, actor)
                && switch (action) {
                    case RECEIVE ->
                        incident.relay().legs().stream()
                                .anyMatch(leg -> leg.waiting() && ReportRights.takes(incident, leg, actor));
                    case RELAY ->
                        incident.relay().legs().stream()
                                .anyMatch(leg ->
                                        incident.relay().passable(leg) && ReportRights.takes(incident, leg, actor));
                    case REPORT_DIRECTLY -> DirectReports.owes(incident, actor);
                    default -> true;
                };
    }

    @Override
    public List<WorkItem> items(Incident incident) {
        return ReportItems.of(incident);
    }

    @Override
    public List<WorkItem> alongside(Incident incident) {
        return ReportItems.unsigned(incident);
    }

    @Override
    public Optional<OffsetDateTime> doneAt(Incident incident, String clockId, String part, OffsetDateTime anchor) {
        return switch (clockId) {
            case ClockIds.RELAY ->
                incident.relay().leg(RelayLevel.valueOf(part)).map(leg -> leg.relayedAt());
            case ClockIds.TELEPHONE, ClockIds.PROVINCE -> DirectReports.doneAt(incident, part);
            case ClockIds.NOTICES -> noticesAt(incident, part);
            case ClockIds.FOLLOW_UP -> saidAfter(incident, anchor);
            case ClockIds.ARRIVAL ->
                incident.log().arrivals().stream()
                        .filter(Arrival::ofLeader)
                        .map(arrival -> arrival.arrivedAt())
                        .min(OffsetDateTime::compareTo);
            case ClockIds.ENTERPRISE -> Optional.ofNullable(ReportItems.heard(incident));
            default -> Optional.empty();
        };
    }

    private static Optional<OffsetDateTime> noticesAt(Incident incident, String part) {
        List<Notice> notices = incident.log().notices().stream()
                .filter(notice -> notice.level().name().equals(part))
                .toList();
        return notices.stream().anyMatch(Notice::open)
                ? Optional.empty()
                : notices.stream()
                        .flatMap(notice -> Optional.ofNullable(notice.sent()).stream())
                        .map(sent -> sent.at())
                        .max(OffsetDateTime::compareTo);
    }

    private static Optional<OffsetDateTime> saidAfter(Incident incident, OffsetDateTime anchor) {
        return incident.log().statements().stream()
                .filter(statement -> statement.kind() == StatementKind.FOLLOW_UP)
                .map(Statement::receivedAt)
                // The database rounds the anchor.
                .filter(at -> at.isAfter(anchor.plus(ROUNDING)))
                .findFirst();
    }
}
