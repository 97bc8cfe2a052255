package cn.duban.portal.notification;

import cn.duban.contracts.hazard.PlateAcceptanceRequested;
import cn.duban.contracts.hazard.PlateAddedStepTaken;
import cn.duban.contracts.hazard.PlateDecided;
import cn.duban.contracts.hazard.PlateEscalated;
import cn.duban.contracts.hazard.PlateEvent;
import cn.duban.contracts.hazard.PlateExtensionDecided;
import cn.duban.contracts.hazard.PlateExtensionRequested;
import cn.duban.contracts.hazard.PlateIssued;
import cn.duban.contracts.hazard.PlateLifted;
import cn.duban.contracts.hazard.PlateLiftingPublished;
import cn.duban.contracts.hazard.PlateMeasure;
import cn.duban.contracts.hazard.PlateMeasureDecided;
import cn.duban.contracts.hazard.PlatePlanFiled;
import cn.duban.contracts.hazard.PlatePlanReviewed;
import cn.duban.contracts.hazard.PlateProgressReported;
import cn.duban.contracts.hazard.PlateProposed;
import cn.duban.contracts.hazard.PlatePublished;
import cn.duban.contracts.hazard.PlateRaiseDecided;
import cn.duban.contracts.hazard.PlateRecorded;
import cn.duban.contracts.hazard.PlateRefused;
import cn.duban.contracts.hazard.PlateReviewed;
import cn.duban.contracts.hazard.PlateSelfEvaluated;
import cn.duban.contracts.hazard.PlateServed;
import cn.duban.contracts.hazard.PlateSnapshot;
import cn.duban.portal.notification.Notices.Addressee;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is told of a step on a plate, and to whom. */
final class PlateTellings {
    private PlateTellings() {}

    static Telling of(PlateEvent event) {
        return listing(event)
                .or(() -> work(event))
                .or(() -> end(event))
                .orElseGet(() -> Telling.to(office(event.plate()), "挂牌督办有新的进展。"));
    }

    private static Optional<Telling> listing(PlateEvent event) {
        PlateSnapshot p = event.plate();
        if (event instanceof PlateProposed) {
            return told("有一件重大事故隐患提请挂牌督办，请决定。", office(p));
        } else if (event instanceof PlateDecided e) {
            return told(e.listed() ? "已决定挂牌督办，请下达督办通知书。" : "决定不予挂牌督办。", all(office(p), handler(p)));
        } else if (event instanceof PlateEscalated) {
            return told("下级提请挂牌督办一件重大事故隐患，请决定。", all(office(p), leaders(p)));
        } else if (event instanceof PlateRaiseDecided e) {
            return told(e.raised() ? "上级决定升级挂牌督办。" : "上级决定不升级挂牌督办。", all(office(p), handler(p)));
        } else if (event instanceof PlateIssued e) {
            return told(
                    "已被挂牌督办（" + e.noticeNumber() + "），请签收督办通知书，并于 " + Times.minute(e.planBy()) + " 前报送治理方案。",
                    all(enterprise(p), handler(p), leaders(p)));
        } else if (event instanceof PlateServed) {
            return told("督办通知书已送达。", all(office(p), handler(p)));
        } else if (event instanceof PlateRecorded) {
            return told("挂牌督办已备案。", handler(p));
        } else if (event instanceof PlatePublished) {
            return told("挂牌督办已向社会公布。", all(enterprise(p), handler(p), leaders(p)));
        }
        return Optional.empty();
    }

    private static Optional<Telling> work(PlateEvent event) {
        PlateSnapshot p = event.plate();
        if (event instanceof PlatePlanFiled) {
            return told("督办隐患治理方案已报送，请审查。", all(handler(p), office(p)));
        } else if (event instanceof PlatePlanReviewed e) {
            return told(e.approved() ? "督办隐患治理方案已通过审查。" : "督办隐患治理方案被退回，请修改后重报。", enterprise(p));
        } else if (event instanceof PlateProgressReported e) {
            return told("报告了督办隐患治理进展（" + e.percent() + "%）。", all(handler(p), office(p)));
        } else if (event instanceof PlateExtensionRequested) {
            return told("申请延长督办隐患治理期限，请审批。", office(p));
        } else if (event instanceof PlateExtensionDecided e) {
            return told(e.granted() ? "督办延期申请已批准。" : "督办延期申请未获批准。", all(enterprise(p), handler(p)));
        } else if (event instanceof PlateSelfEvaluated e) {
            return told(e.passed() ? "督办隐患治理结果评估合格。" : "督办隐患治理结果评估不合格。", all(handler(p), office(p)));
        } else if (event instanceof PlateAddedStepTaken e) {
            return told(AddedStepWords.of(e.name(), e.passed()), all(handler(p), office(p)))
                    .map(telling -> telling.because(e.basis()));
        } else if (event instanceof PlateAcceptanceRequested) {
            return told("书面申请摘牌，请在期限内现场核查。", all(handler(p), office(p)));
        }
        return Optional.empty();
    }

    private static Optional<Telling> end(PlateEvent event) {
        PlateSnapshot p = event.plate();
        if (event instanceof PlateReviewed e) {
            return told(reviewed(e), all(enterprise(p), office(p)));
        } else if (event instanceof PlateRefused) {
            return told("企业拒不执行督办要求，请作出处置决定。", all(office(p), leaders(p)));
        } else if (event instanceof PlateMeasureDecided e) {
            return told("挂牌督办处置决定：" + name(e.measure()) + "（" + e.documentNumber() + "）。", everybody(p))
                    .map(telling -> telling.because(e.basis()));
        } else if (event instanceof PlateLifted e) {
            return told("挂牌督办已摘牌（" + e.liftingNumber() + "）。", everybody(p));
        } else if (event instanceof PlateLiftingPublished) {
            return told("摘牌已向社会公布。", all(enterprise(p), handler(p)));
        }
        return Optional.empty();
    }

    private static String reviewed(PlateReviewed e) {
        if (e.passed()) {
            return "现场核查合格，待摘牌。";
        }
        return e.hopeless() ? "现场核查不合格，转处置决定。" : "现场核查不合格，请继续治理。";
    }

    private static String name(PlateMeasure measure) {
        return switch (measure) {
            case STOP_PRODUCTION -> "责令停产停业整顿";
            case CLOSURE_PROPOSED -> "提请关闭";
            case PROSECUTION -> "移送司法机关";
        };
    }

    private static Set<Addressee> office(PlateSnapshot p) {
        return Set.of(Addressee.body(p.office()));
    }

    private static Set<Addressee> handler(PlateSnapshot p) {
        String handler = p.handlerOrganisation();
        return handler == null ? Set.of() : Set.of(Addressee.body(handler));
    }

    private static Set<Addressee> enterprise(PlateSnapshot p) {
        String enterprise = p.enterpriseId();
        return enterprise == null ? handler(p) : Set.of(Addressee.body(enterprise));
    }

    private static Set<Addressee> leaders(PlateSnapshot p) {
        return p.leaderPosts().stream().map(Addressee::post).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<Addressee> everybody(PlateSnapshot p) {
        return all(enterprise(p), handler(p), office(p), leaders(p));
    }

    @SafeVarargs
    private static Set<Addressee> all(Collection<Addressee>... circles) {
        return Concerned.all(circles);
    }

    private static Optional<Telling> told(String text, Set<Addressee> to) {
        return Optional.of(Telling.to(to, text));
    }
}
