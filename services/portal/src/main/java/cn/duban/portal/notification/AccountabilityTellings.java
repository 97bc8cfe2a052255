package cn.duban.portal.notification;

import static cn.duban.portal.notification.Concerned.all;
import static cn.duban.portal.notification.Concerned.body;

import cn.duban.contracts.accountability.CaseAppealDecided;
import cn.duban.contracts.accountability.CaseAppealed;
import cn.duban.contracts.accountability.CaseClosed;
import cn.duban.contracts.accountability.CaseDecided;
import cn.duban.contracts.accountability.CaseDefenceLapsed;
import cn.duban.contracts.accountability.CaseEvent;
import cn.duban.contracts.accountability.CaseExpired;
import cn.duban.contracts.accountability.CaseFactsGathered;
import cn.duban.contracts.accountability.CaseInForce;
import cn.duban.contracts.accountability.CaseInvestigated;
import cn.duban.contracts.accountability.CaseNoticeAnswered;
import cn.duban.contracts.accountability.CaseNoticeServed;
import cn.duban.contracts.accountability.CaseOpened;
import cn.duban.contracts.accountability.CaseReassigned;
import cn.duban.contracts.accountability.CaseSnapshot;
import cn.duban.contracts.accountability.CaseStage;
import cn.duban.contracts.accountability.CaseSubject;
import cn.duban.contracts.accountability.MeasureCarriedOut;
import cn.duban.portal.matter.Party;
import cn.duban.portal.notification.Notices.Addressee;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is told of a case. Those it is about learn nothing of it before they are told what is held against them. */
final class AccountabilityTellings {
    private AccountabilityTellings() {}

    static List<Telling> of(CaseEvent event, Circle circle) {
        return inquiry(event, circle)
                .or(() -> hearing(event, circle))
                .or(() -> decision(event, circle))
                .or(() -> end(event, circle))
                .orElse(List.of());
    }

    private static Optional<List<Telling>> inquiry(CaseEvent event, Circle circle) {
        if (event instanceof CaseOpened e) {
            String proposal = MeasureWords.of(e.accountabilityCase().proposal());
            return Optional.of(List.of(
                    Telling.to(circle.handler(), "有一件问责线索，规则建议" + proposal + "，请调查核实；由谁处理、如何处理由人决定。"),
                    Telling.to(circle.overseers(), "有一件涉及公职人员或公共机构的问责线索，请依规依纪依法监督。")));
        } else if (event instanceof CaseFactsGathered e) {
            return gathered(e, circle);
        } else if (event instanceof CaseReassigned e) {
            return told(body(e.organisation()), "本案指定由本单位办理：" + e.reason());
        } else if (event instanceof CaseInvestigated) {
            return told(circle.handler(), "调查结论已提交，请按期送达告知书。");
        }
        return Optional.empty();
    }

    /** Facts that add to a case come in storms, and are in the case; one that falls away may end it. */
    private static Optional<List<Telling>> gathered(CaseFactsGathered e, Circle circle) {
        if (e.added() < 0) {
            return told(circle.handler(), "本案一项事实经核实不成立，已剔除。");
        }
        // Without a new fact somebody else was added whom it is about, or known facts are judged otherwise now.
        return e.added() == 0 ? told(circle.overseers(), "一件问责案件的问责对象或事实认定有变化，涉及公职人员或公共机构，请依规依纪依法监督。") : nothing();
    }

    private static Optional<List<Telling>> hearing(CaseEvent event, Circle circle) {
        CaseSnapshot c = event.accountabilityCase();
        if (event instanceof CaseNoticeServed e) {
            return told(circle.subjects(), "已送达拟处理告知书（" + e.number() + "），作出决定前您（单位）有权陈述申辩。");
        } else if (event instanceof CaseNoticeAnswered e) {
            Telling answered =
                    Telling.to(circle.handler(), name(c, e.subject()) + (e.waived() ? "放弃陈述申辩。" : "已陈述申辩，请复核其理由和证据。"));
            return Optional.of(
                    c.stage() == CaseStage.DEFENCE
                            ? List.of(answered, Telling.to(circle.deciders(), "各方陈述申辩已结束，请依法作出决定。"))
                            : List.of(answered));
        } else if (event instanceof CaseDefenceLapsed) {
            return told(all(circle.handler(), circle.deciders()), "陈述申辩期限已满，请依法作出决定。");
        }
        return Optional.empty();
    }

    private static Optional<List<Telling>> decision(CaseEvent event, Circle circle) {
        if (event instanceof CaseDecided e) {
            return Optional.of(decided(e, circle));
        } else if (event instanceof CaseAppealed e) {
            String who = name(e.accountabilityCase(), e.subject());
            return told(all(circle.handler(), circle.deciders()), who + "申请复核，请由未参与原决定的人员作出复核决定。");
        } else if (event instanceof CaseAppealDecided e) {
            return told(everybody(circle), e.revoked() ? "复核决定：撤销原处理决定。" : "复核决定：维持原处理决定。");
        } else if (event instanceof CaseInForce) {
            return Optional.of(List.of(
                    Telling.to(circle.subjects(), "处理决定已生效。"), Telling.to(circle.handler(), "处理决定已生效，请按期执行各项措施。")));
        }
        return Optional.empty();
    }

    private static List<Telling> decided(CaseDecided e, Circle circle) {
        if (e.measures().isEmpty()) {
            return List.of(Telling.to(everybody(circle), "已决定不予追究（" + e.number() + "）。"));
        }
        String all = "：" + MeasureWords.of(e.measures());
        // Of several, each learns of its own measures from the paper, and nothing of the others'.
        String own = e.accountabilityCase().subjects().size() == 1 ? all : "";
        return List.of(
                Telling.to(circle.subjects(), "已作出处理决定（" + e.number() + "）" + own + "。您（单位）有权申请复核。"),
                Telling.to(
                        all(circle.handler(), circle.superiors(), circle.overseers()),
                        "已作出处理决定（" + e.number() + "）" + all + "。"));
    }

    private static Optional<List<Telling>> end(CaseEvent event, Circle circle) {
        CaseSnapshot c = event.accountabilityCase();
        if (event instanceof MeasureCarriedOut e) {
            Set<Addressee> subject = subject(c, e.subject())
                    .map(one -> Circle.subject(Party.of(one)))
                    .orElse(Set.of());
            return told(subject, "处理措施“" + MeasureWords.of(e.measure()) + "”已执行。");
        } else if (event instanceof CaseExpired) {
            return Optional.of(List.of(
                    Telling.to(circle.subjects(), "处理措施的影响期已满。"), Telling.to(circle.handler(), "处理措施的影响期已满，请结案归档。")));
        } else if (event instanceof CaseClosed e) {
            return told(
                    c.notified() ? everybody(circle) : all(circle.handler(), circle.overseers()),
                    e.dismissed() ? "已销案，不予追究。" : "已结案归档。");
        }
        return Optional.empty();
    }

    private static Set<Addressee> everybody(Circle circle) {
        return all(circle.subjects(), circle.handler(), circle.superiors(), circle.overseers());
    }

    private static String name(CaseSnapshot c, String key) {
        return subject(c, key).map(CaseSubject::name).orElse("问责对象");
    }

    /** Events name a subject by kind and id, a post also by its holder. */
    private static Optional<CaseSubject> subject(CaseSnapshot c, String key) {
        return c.subjects().stream()
                .filter(one ->
                        key.equals(one.kind() + ":" + one.id() + (one.holder() == null ? "" : ":" + one.holder())))
                .findFirst();
    }

    private static Optional<List<Telling>> told(Set<Addressee> to, String text) {
        return Optional.of(List.of(Telling.to(to, text)));
    }

    private static Optional<List<Telling>> nothing() {
        return Optional.of(List.of());
    }
}
