package cn.duban.accountability.trigger;

import cn.duban.accountability.cases.Subject;
import cn.duban.accountability.cases.Subjects;
import cn.duban.contracts.Basis;
import cn.duban.contracts.accountability.TriggerKind;
import cn.duban.contracts.incident.ControlTargetExceeded;
import cn.duban.contracts.incident.FaultKind;
import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.IncidentKind;
import cn.duban.contracts.incident.IncidentSnapshot;
import cn.duban.contracts.incident.ReportingFaultDecided;
import cn.duban.contracts.incident.ReportingFaultFound;
import cn.duban.legal.LegalBases;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Incidents, faults of reporting and exceeded targets as signals. */
@ApplicationScoped
public class IncidentSignals {
    private static final Basis GRADES = LegalBases.of("incident.grades");

    private final Subjects subjects;

    IncidentSignals(Subjects subjects) {
        this.subjects = subjects;
    }

    /** A fault the platform detected. */
    public Optional<Signal> of(ReportingFaultFound event) {
        return subjects.body(event.organisation())
                .map(subject -> fault(event.incident(), event.faultId(), event.kind(), subject, event.basis()));
    }

    /** A fault people confirmed. */
    public Optional<Signal> of(ReportingFaultDecided event) {
        return subjects.body(event.organisation())
                .map(subject -> fault(event.incident(), event.faultId(), event.kind(), subject, event.basis()));
    }

    /** Subject and id of a fault that was dismissed. */
    public Optional<Dismissed> dismissed(ReportingFaultDecided event) {
        return subjects.body(event.organisation())
                .map(subject -> new Dismissed(faultId(event.incident(), event.faultId()), subject.key()));
    }

    /** A signal that proved to be nothing. */
    public record Dismissed(String id, String subjectKey) {}

    /** The incident itself: for its enterprise, and from 较大 up for the body in charge too. */
    public List<Signal> of(IncidentSnapshot incident) {
        IncidentGrade grade = incident.confirmedGrade() == null ? incident.grade() : incident.confirmedGrade();
        // An unlisted hazard that is treated as one has its own signal; one without a grade hurt nobody yet.
        if (grade == null || incident.kind() == IncidentKind.HAZARD_TREATED_AS_INCIDENT) {
            return List.of();
        }
        List<Signal> all = new ArrayList<>();
        if (incident.enterpriseId() != null) {
            subjects.body(incident.enterpriseId()).ifPresent(one -> all.add(incident(incident, grade, one)));
        }
        if (grade != IncidentGrade.GENERAL) {
            incident.responsibleOrganisations().stream()
                    .findFirst()
                    .flatMap(subjects::body)
                    .ifPresent(one -> all.add(incident(incident, grade, one)));
        }
        return all;
    }

    /** A place above its control target. */
    public Optional<Signal> of(ControlTargetExceeded event) {
        return subjects.government(event.divisionCode())
                .map(subject -> new Signal(
                        "target:" + event.divisionCode() + ":" + event.year(),
                        0,
                        TriggerKind.CONTROL_TARGET,
                        "",
                        subject,
                        event.at(),
                        event.divisionName() + event.year() + "年突破安全生产控制指标",
                        "control-target",
                        event.divisionCode() + "-" + event.year(),
                        null,
                        event.basis(),
                        event.verified()));
    }

    private static Signal incident(IncidentSnapshot incident, IncidentGrade grade, Subject subject) {
        OffsetDateTime at = incident.occurredAt() == null ? incident.receivedAt() : incident.occurredAt();
        return new Signal(
                "incident:" + incident.id() + ":" + subject.key(),
                incident.version(),
                TriggerKind.INCIDENT,
                grade.name(),
                subject,
                at,
                "发生事故：" + incident.title() + "（" + incident.number() + "）",
                "incident",
                incident.id(),
                incident.number(),
                GRADES,
                true);
    }

    // What people decide comes after what was detected, and says more.
    private static Signal fault(IncidentSnapshot incident, String id, FaultKind kind, Subject subject, Basis basis) {
        return new Signal(
                faultId(incident, id),
                incident.version(),
                TriggerKind.REPORTING_FAULT,
                kind.name(),
                subject,
                incident.receivedAt(),
                "事故" + label(kind) + "：" + incident.title() + "（" + incident.number() + "）",
                "incident",
                incident.id(),
                incident.number(),
                basis,
                true);
    }

    private static String faultId(IncidentSnapshot incident, String id) {
        return "fault:" + incident.id() + ":" + id;
    }

    private static String label(FaultKind kind) {
        return switch (kind) {
            case LATE -> "迟报";
            case OMITTED -> "漏报";
            case FALSE -> "谎报";
            case CONCEALED -> "瞒报";
        };
    }
}
