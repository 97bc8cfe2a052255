package cn.duban.incident.lifecycle;

import cn.duban.casework.actor.Body;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Days;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.incident.DirectReportMade;
import cn.duban.contracts.incident.FaultKind;
import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.IncidentNoticeReceived;
import cn.duban.contracts.incident.IncidentNoticeSent;
import cn.duban.contracts.incident.IncidentReceived;
import cn.duban.contracts.incident.IncidentRegraded;
import cn.duban.contracts.incident.IncidentRelayed;
import cn.duban.contracts.incident.IncidentReported;
import cn.duban.contracts.incident.LeaderArrived;
import cn.duban.contracts.incident.NoticeRecipient;
import cn.duban.contracts.incident.RelayLevel;
import jakarta.persistence.Entity;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An incident from flash report to evaluation. Every change is a signed step, taken only where the state and the rules
 * allow it; a refusal changes nothing.
 */
@Entity
public class Incident extends IncidentStages {
    /** Kind of aggregate in events, clocks, tasks and audit. */
    public static final String TYPE = "incident";

    protected Incident() {}

    private Incident(String id, String number, Filing filing, Signature reporter, GradeFinding finding) {
        super(id, number, filing, reporter, finding);
        Statement flash = new Statement(
                1,
                StatementKind.FLASH,
                reporter,
                filing.times().sentAt(),
                filing.times().receivedAt(),
                filing.content(),
                null,
                false);
        RelayChain chain = filing.relay()
                .require(finding.relayUpTo(), reporter.at())
                .begin(
                        reporter.organisationName() == null ? reporter.name() : reporter.organisationName(),
                        reporter.at());
        note(CaseLog.EMPTY.said(flash).relay(chain));
        tell(now -> new IncidentReported(now, reporter.username(), reporter.at()));
    }

    /**
     * Takes a report (快报). It is never refused for what it does not say.
     *
     * @throws cn.duban.platform.problem.RuleProblem when its times are out of order
     */
    public static Incident report(String id, String number, Filing filing, Grading grading, Signature reporter) {
        return new Incident(id, number, filing, reporter, grading.find(filing.content()));
    }

    /** Says more, or something else; what was said before stays as it was. */
    public void state(StatementKind kind, StatementContent more, String reason, Grading grading, Signature by) {
        Statement before = log().latest();
        StatementContent content = before.content().with(more);
        CasualtiesPolicy.check(log().statements(), content.figures(), reason);
        CasualtiesPolicy.check(before.content().danger(), content.danger(), reason);
        boolean changed = content.figures().casualtiesDiffer(before.content().figures());
        boolean late = changed && by.at().isAfter(supplementUntil());
        int version = before.version() + 1;
        note(log().said(new Statement(
                version, kind, by, by.at(), by.at(), content, reason.isBlank() ? null : reason, late)));
        tell(StatementEvents.of(kind, by));
        if (late) {
            // After the period a change is not reported but was left out: a person looks at it (art. 13).
            String detail = "伤亡情况在补报期限（" + Days.of(supplementUntil()) + "）届满后变化，首次补报于第" + version + "版";
            found(
                    "omitted-change-" + version,
                    FaultKind.OMITTED,
                    reportingBody(),
                    detail,
                    Bases.SUPPLEMENT,
                    null,
                    by.at());
        }
        regrade(grading, by);
    }

    /**
     * Learns where it happened when the first report did not say: from now on the report goes up from there.
     *
     * @param chain levels above the place
     */
    public void locate(Place found, Answerable answerable, RelayChain chain, Signature by) {
        if (!place().equals(Place.UNKNOWN)) {
            throw new IllegalStateException(id() + " has its place already");
        }
        located(found, answerable);
        Signature reporter = reporter();
        String from = reporter.organisationName() == null ? reporter.name() : reporter.organisationName();
        note(log().relay(chain.require(finding().relayUpTo(), by.at()).begin(from, by.at())));
    }

    /**
     * Takes over what counts for the incident as a whole from another report of it, which ends: its figures, its earliest
     * times, and that the enterprise reported there. Who was punctual there is not late here.
     */
    public void takeOver(Incident other, Grading grading, Signature by) {
        List<Joined> more = new ArrayList<>(other.log().joined());
        more.add(Joined.of(other, enterprise()));
        note(log().joined(more).called(DirectReports.alsoMade(this, other)));
        Statement before = log().latest();
        Figures all = before.content().figures().most(other.figures());
        Danger both = Danger.both(danger(), other.danger());
        if (!all.equals(before.content().figures()) || !Objects.equals(both, danger())) {
            StatementContent content = before.content().with(StatementContent.figures(all, both));
            note(log().said(new Statement(
                    before.version() + 1,
                    StatementKind.CORRECTION,
                    by,
                    by.at(),
                    by.at(),
                    content,
                    "并入另一份报告所报的人数和损失",
                    false)));
            tell(StatementEvents.of(StatementKind.CORRECTION, by));
            regrade(grading, by);
        }
        punctual(other, by);
    }

    private void punctual(Incident other, Signature by) {
        Enterprise enterprise = enterprise();
        if (enterprise == null || log().joined().stream().noneMatch(Joined::punctual)) {
            return;
        }
        log().faults().stream()
                .filter(fault -> fault.open() && fault.kind() == FaultKind.LATE)
                .filter(fault -> enterprise.id().equals(fault.organisation()))
                .toList()
                .forEach(fault -> decideFault(
                        fault.id(), false, "该单位已在并入的报告（" + other.number() + "）中按时报告", List.of(), false, by));
    }

    /** Adds a remark with the relay, as a version of its own. */
    public void remark(String text, Signature by) {
        Statement before = log().latest();
        StatementContent content = before.content().with(StatementContent.remark(text));
        note(log().said(new Statement(
                before.version() + 1, StatementKind.RELAY, by, by.at(), by.at(), content, null, false)));
    }

    /** Takes a grade a person answers for; it holds until what is said gives another one. */
    public void confirmGrade(IncidentGrade decided, String reason, Grading grading, Signature by) {
        if (reason.isBlank()) {
            throw Refusals.refuse("grade-without-ground", "定级缺少理由", "reason", "核定等级须写明理由", Bases.GRADES);
        }
        IncidentGrade reported = grading.find(figures(), danger(), null).grade();
        if (reported != null && decided.compareTo(reported) < 0) {
            String detail = "按已报告的伤亡和损失属于" + Labels.of(reported) + "，不能核定得更低；数字有误的，请先更正报告";
            throw Refusals.refuse("grade-below-figures", "低于已报告的情况", "grade", detail, Bases.GRADES);
        }
        IncidentGrade before = grade();
        confirmed(decided);
        apply(grading.find(figures(), danger(), decided), before, by);
    }

    /** A level takes the report (签收). */
    public void receive(RelayLevel level, Signature by) {
        note(log().relay(relay().receive(level, by)));
        RelayLeg leg = relay().leg(level).orElseThrow();
        note(log().notices(Notices.opened(log().notices(), leg)));
        Body body = leg.body();
        tell(now -> new IncidentReceived(now, by.username(), by.at(), level, body == null ? null : body.id()));
    }

    /**
     * A level passes the report on, also past a level.
     *
     * @param receipt number or name of the receipt of a level outside of the platform
     */
    public void relay(RelayLevel from, RelayLevel to, String skipReason, @Nullable String receipt, Signature by) {
        boolean past = relay().next(from)
                .map(RelayLeg::level)
                .filter(next -> next != to)
                .isPresent();
        note(log().relay(relay().relay(from, to, skipReason, receipt, by)));
        RelayLeg target = relay().leg(to).orElseThrow();
        Body body = target.body();
        String organisation = body == null ? null : body.id();
        tell(now -> new IncidentRelayed(now, by.username(), by.at(), from, to, past, organisation));
        if (target.received()) {
            note(log().notices(Notices.opened(log().notices(), target)));
            tell(now -> new IncidentReceived(now, by.username(), by.at(), to, organisation));
        }
    }

    /** Tells the bodies beside the chain (通报). */
    public void sendNotices(RelayLevel level, Set<NoticeRecipient> recipients, Signature by) {
        Notices.checkOpen(log().notices(), level, recipients);
        note(log().notices(Notices.sent(log().notices(), level, recipients, by)));
        List<String> bodies = Notices.bodies(log().notices(), level, recipients);
        tell(now -> new IncidentNoticeSent(
                now, by.username(), by.at(), level, recipients.stream().sorted().toList(), bodies));
    }

    /** A body beside the chain has the notice. */
    public void receiptNotice(String noticeId, Signature by) {
        Notice notice = log().notice(noticeId)
                .filter(one -> !one.open() && one.received() == null)
                .orElseThrow(() -> Refusals.conflict("notice-not-open", "不能签收", "没有待签收的这份通报"));
        note(log().notices(Notices.received(log().notices(), noticeId, by)));
        tell(now -> new IncidentNoticeReceived(now, by.username(), by.at(), notice.level(), notice.recipient()));
    }

    /** A leader is at the scene. */
    public void arrive(Arrival arrival) {
        OffsetDateTime at = arrival.recordedBy().at();
        if (arrival.arrivedAt().isBefore(happenedAt()) || arrival.arrivedAt().isAfter(at.plusMinutes(5))) {
            throw Refusals.refuse("arrival-out-of-order", "到场时间有误", "arrivedAt", "到场时间应在事故发生之后、现在之前", null);
        }
        note(log().arrived(arrival));
        tell(now -> new LeaderArrived(now, arrival.recordedBy().username(), at, arrival.postId(), arrival.arrivedAt()));
    }

    /** Somebody told a level further up at once, past the chain (电话快报). */
    public void reportDirectly(DirectCall call) {
        DirectReports.check(this, call);
        note(log().called(List.of(call)));
        tell(now -> new DirectReportMade(
                now, call.recordedBy().username(), call.recordedBy().at(), call.from(), call.to(), call.calledAt()));
    }

    private void regrade(Grading grading, Signature by) {
        IncidentGrade before = grade();
        IncidentGrade found = grading.find(log().latest().content()).grade();
        if (found != finding().grade()) {
            boolean falls = before != null && (found == null || found.compareTo(before) < 0);
            unconfirmed(falls ? before : null);
        }
        apply(grading.find(figures(), danger(), standingGrade()), before, by);
    }

    private void apply(GradeFinding found, @Nullable IncidentGrade before, Signature by) {
        RelayLevel upTo = finding().relayUpTo();
        note(found);
        note(log().relay(relay().require(found.relayUpTo(), by.at())));
        if (grade() != before || found.relayUpTo() != upTo) {
            IncidentGrade after = grade();
            tell(now -> new IncidentRegraded(now, by.username(), by.at(), before, after, found.relayUpTo()));
        }
    }
}
