package cn.duban.incident.lifecycle;

import cn.duban.casework.actor.Body;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.Basis;
import cn.duban.contracts.incident.FaultKind;
import cn.duban.contracts.incident.ReportingFaultDecided;
import cn.duban.contracts.incident.ReportingFaultFound;
import cn.duban.contracts.incident.ReportingFaultSuspected;
import jakarta.persistence.MappedSuperclass;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Faults of reporting: the platform finds what is late or left out, people suspect and decide the rest. */
@MappedSuperclass
public abstract class IncidentFaults extends IncidentFile {
    private static final String PLATFORM = "system";

    protected IncidentFaults() {}

    protected IncidentFaults(String id, String number, Filing filing, Signature reporter, GradeFinding finding) {
        super(id, number, filing, reporter, finding);
    }

    /**
     * Records what came too late or not at all, once per id.
     *
     * @param minutes by how much, null while it is not done or where no time applies
     */
    public final void found(
            String faultId,
            FaultKind kind,
            @Nullable Body body,
            String detail,
            Basis basis,
            @Nullable Integer minutes,
            OffsetDateTime at) {
        if (log().fault(faultId).isPresent()) {
            return;
        }
        String subject = body == null ? "未明确单位" : body.name();
        String organisation = body == null ? null : body.id();
        note(log().found(new Fault(
                faultId,
                kind,
                FaultState.DETECTED,
                organisation,
                subject,
                detail,
                basis,
                at,
                null,
                null,
                null,
                List.of())));
        String told = organisation == null ? subject : organisation;
        tell(now -> new ReportingFaultFound(now, PLATFORM, at, faultId, kind, told, minutes, basis));
    }

    /** Opens a suspicion that the report was false or concealed something. */
    public final void suspect(FaultKind kind, Body about, String detail, List<String> evidence, Signature by) {
        if (kind != FaultKind.FALSE && kind != FaultKind.CONCEALED) {
            throw Refusals.refuse("fault-is-detected", "类别有误", "kind", "迟报、漏报由平台认定线索，只能登记谎报或者瞒报", Bases.FAULTS);
        }
        String faultId = UUID.randomUUID().toString();
        note(log().found(new Fault(
                faultId,
                kind,
                FaultState.SUSPECTED,
                about.id(),
                about.name(),
                detail,
                Bases.FAULTS,
                by.at(),
                by,
                null,
                null,
                evidence)));
        tell(now -> new ReportingFaultSuspected(now, by.username(), by.at(), faultId, kind, about.id()));
    }

    /**
     * Decides whether it was one.
     *
     * @param ofTheBody whether the person belongs to the body concerned
     */
    public final void decideFault(
            String faultId, boolean confirmed, String reason, List<String> evidence, boolean ofTheBody, Signature by) {
        Fault fault =
                log().fault(faultId).orElseThrow(() -> Refusals.conflict("unknown-fault", "没有这条线索", "没有这条报告违规线索"));
        if (!fault.open()) {
            throw Refusals.conflict("fault-decided", "已经认定", "这条线索已经认定，不能重复认定");
        }
        if (ofTheBody) {
            throw Refusals.refuse("decider-is-subject", "不得自行认定", "by", "涉及单位的人员不得认定本单位的报告违规", Bases.FAULTS);
        }
        Signature opener = fault.openedBy();
        if (opener != null && opener.username().equals(by.username())) {
            throw Refusals.refuse("decider-is-opener", "不得自行认定", "by", "提出线索的人不得自行认定，请由他人办理", Bases.FAULTS);
        }
        note(log().decided(fault.decided(confirmed, reason, evidence, by)));
        String about = fault.organisation() == null ? fault.subject() : fault.organisation();
        tell(now -> new ReportingFaultDecided(
                now, by.username(), by.at(), faultId, fault.kind(), about, confirmed, fault.basis()));
    }

    /** What should have been reported or told by now and never was. */
    public final void findOmissions(OffsetDateTime at) {
        for (RelayLeg leg : relay().neverSent()) {
            Body below = relay().legs().stream()
                    .filter(one -> one.received() && one.level().compareTo(leg.level()) < 0)
                    .reduce((lower, higher) -> higher)
                    .map(RelayLeg::body)
                    .orElse(null);
            found(
                    "omitted-relay-" + leg.level(),
                    FaultKind.OMITTED,
                    below,
                    "应上报至" + leg.name() + "而未上报",
                    Bases.RELAY,
                    null,
                    at);
        }
        for (Notice notice : log().notices().stream().filter(Notice::open).toList()) {
            Body level = relay().leg(notice.level()).map(RelayLeg::body).orElse(null);
            String detail = "应通报" + notice.body().name() + "（" + Labels.of(notice.recipient()) + "）而未通报";
            found("omitted-notice-" + notice.id(), FaultKind.OMITTED, level, detail, Bases.RELAY, null, at);
        }
    }

    /** Whom the duty to report rested on first: the enterprise, else the body of whoever reported. */
    public final @Nullable Body reportingBody() {
        Enterprise enterprise = enterprise();
        if (enterprise != null) {
            return new Body(enterprise.id(), enterprise.name());
        }
        Signature reporter = reporter();
        String organisation = reporter.organisationId();
        String name = reporter.organisationName();
        return organisation == null || name == null ? null : new Body(organisation, name);
    }

    /** Bodies that learn of faults of reporting. */
    public final List<Body> overseers() {
        return Involved.overseers(log());
    }
}
