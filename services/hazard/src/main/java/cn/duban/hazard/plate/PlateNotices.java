package cn.duban.hazard.plate;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.Basis;
import cn.duban.contracts.hazard.PlateOrigin;
import cn.duban.contracts.hazard.PlateState;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.Rules;
import jakarta.persistence.MappedSuperclass;
import java.util.List;

/** The side of the 安委会: whether a hazard is listed, at which level, and that everybody knows of it. */
@MappedSuperclass
public abstract class PlateNotices extends PlateFile {
    protected PlateNotices() {}

    protected PlateNotices(String id, Hazard hazard, int round, Office office, PlateStep.Proposed proposal) {
        super(id, hazard, round, office, proposal);
    }

    /** Lists the hazard or does not; whoever proposed it leaves that to somebody else. */
    public void decide(boolean listed, String reason, Signature by) {
        PlateGuard.check(this, PlateAction.DECIDE_LEVEL);
        PlateStep.Proposed proposal = steps().last(PlateStep.Proposed.class).orElseThrow();
        if (proposal.origin() != PlateOrigin.RULE && proposal.by().username().equals(by.username())) {
            throw Refusals.refuse("proposer-decides", "提出人不得自行决定", "by", "提出挂牌的人不得决定是否挂牌，请由他人办理", Rules.SIGN);
        }
        PlateGuard.reason(listed, reason);
        take(
                new PlateStep.LevelDecided(listed, level(), reason, by),
                listed ? PlateState.DECIDED : PlateState.DECLINED);
    }

    /** Drops a proposal that lost its object. */
    void drop(String reason, Signature by) {
        PlateGuard.check(this, PlateAction.DECIDE_LEVEL);
        take(new PlateStep.LevelDecided(false, level(), reason, by), PlateState.DECLINED);
    }

    /** Asks the level above (提请): to decide on a proposal, or to take a running plate over. */
    public void escalate(Office above, String reason, String documentNumber, Signature by) {
        PlateGuard.check(this, PlateAction.ESCALATE);
        boolean raise = state() != PlateState.PROPOSED;
        beside(new PlateStep.Escalated(level(), above, raise, reason, documentNumber, by));
        if (!raise) {
            decidedBy(above);
        }
    }

    /** The level above takes the plate over, and then issues its own notice, or leaves it where it is. */
    public void decideRaise(boolean raised, String reason, Signature by) {
        PlateGuard.check(this, PlateAction.DECIDE_RAISE);
        PlateStep.Escalated asked = steps().openRaise().orElseThrow();
        if (asked.by().username().equals(by.username()) && !asked.to().entered()) {
            throw Refusals.refuse("proposer-decides", "提出人不得自行决定", "by", "提请升级的人不得决定是否升级，请由上级办理", Rules.SIGN);
        }
        PlateGuard.reason(raised, reason);
        beside(new PlateStep.RaiseDecided(raised, asked.to().level(), reason, by));
    }

    /** Issues the notice (督办通知书); after a raise the work stays where it is, under the new notice. */
    public void issue(Notice notice, Basis basis, Signature by) {
        PlateGuard.check(this, PlateAction.ISSUE);
        if (notice.planDue().isAfter(notice.due())) {
            throw Refusals.refuse("plan-after-end", "报送方案期限有误", "planDueDate", "报送治理方案的期限不得晚于治理期限", basis);
        }
        boolean again = state() != PlateState.DECIDED;
        steps().openRaise().ifPresent(asked -> decidedBy(asked.to()));
        take(new PlateStep.Issued(notice, level(), office(), basis, by), again ? state() : PlateState.PLANNING);
        noticed(notice.number(), notice.due());
    }

    /** Serves the notice; every way but handing it over needs proof. */
    public void serve(ServiceMethod method, String recipient, String note, List<String> evidence, Signature by) {
        PlateGuard.check(this, PlateAction.SERVE);
        if (method != ServiceMethod.DIRECT && evidence.isEmpty()) {
            throw Refusals.refuse("service-without-proof", "缺少送达凭证", "evidenceIds", "留置、邮寄或公告送达须上传送达凭证", null);
        }
        beside(new PlateStep.Served(method, recipient, note, evidence, by));
    }

    /** The enterprise signs for the notice. */
    public void receive(String note, Signature by) {
        PlateGuard.check(this, PlateAction.RECEIVE);
        beside(new PlateStep.Received(note, by));
    }

    /** Files the plate with the body above (备案). */
    public void record(String withBody, Signature by) {
        PlateGuard.check(this, PlateAction.RECORD);
        beside(new PlateStep.Recorded(withBody, by));
    }

    /** Publishes it. */
    public void publish(String channel, Signature by) {
        PlateGuard.check(this, PlateAction.PUBLISH);
        beside(new PlateStep.Published(channel, by));
        nowPublished();
    }

    /** Whether the notice in force reached the enterprise: signed for, or served in a way that asks for no receipt. */
    public final boolean served() {
        return served(steps());
    }

    /** Whether the notice in force was handed over and not signed for yet. */
    public final boolean awaitsReceipt() {
        return awaitsReceipt(steps());
    }

    /** Whether the notice in force was filed with the body above. */
    public final boolean recorded() {
        return steps().sinceNotice(PlateStep.Recorded.class).isPresent();
    }

    static boolean awaitsReceipt(PlateLog steps) {
        return steps.sinceNotice(PlateStep.Served.class)
                        .filter(served -> served.method() == ServiceMethod.DIRECT)
                        .isPresent()
                && steps.sinceNotice(PlateStep.Received.class).isEmpty();
    }

    private static boolean served(PlateLog steps) {
        return steps.sinceNotice(PlateStep.Served.class).isPresent() && !awaitsReceipt(steps);
    }
}
