package cn.duban.accountability.trigger;

import cn.duban.accountability.cases.Subjects;
import cn.duban.contracts.Basis;
import cn.duban.contracts.accountability.TriggerKind;
import cn.duban.contracts.hazard.HazardSnapshot;
import cn.duban.contracts.hazard.PlateRefused;
import cn.duban.contracts.hazard.PlateSnapshot;
import cn.duban.contracts.hazard.UnlistedMajorHazardFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Unlisted major hazards and refused orders as signals. */
@ApplicationScoped
public class HazardSignals {
    private static final Basis UNLISTED = new Basis("下仓镇十五条措施", "三(六)26");
    private static final Basis REFUSED = new Basis("生产安全事故隐患排查治理规定（16号令）", "第二十三条");

    private final Subjects subjects;

    HazardSignals(Subjects subjects) {
        this.subjects = subjects;
    }

    /** A major hazard that the enterprise never listed. */
    public Optional<Signal> of(UnlistedMajorHazardFound event) {
        HazardSnapshot hazard = event.hazard();
        if (hazard.enterpriseId() == null) {
            return Optional.empty();
        }
        return subjects.body(hazard.enterpriseId())
                .map(subject -> new Signal(
                        "unlisted:" + hazard.id(),
                        0,
                        TriggerKind.UNLISTED_MAJOR_HAZARD,
                        "",
                        subject,
                        hazard.foundAt(),
                        "重大事故隐患未列入清单：" + hazard.title() + "（" + hazard.number() + "）",
                        "hazard",
                        hazard.id(),
                        hazard.number(),
                        UNLISTED,
                        true));
    }

    /** A refused order. */
    public Optional<Signal> of(PlateRefused event) {
        PlateSnapshot plate = event.plate();
        return plate.enterpriseId() == null
                ? Optional.empty()
                : subjects.body(plate.enterpriseId())
                        .map(subject -> new Signal(
                                "refused:" + plate.id(),
                                0,
                                TriggerKind.REFUSED_ORDER,
                                "",
                                subject,
                                event.at(),
                                "拒不执行挂牌督办指令：" + plate.title() + "（" + plate.number() + "）",
                                "plate",
                                plate.id(),
                                plate.number(),
                                REFUSED,
                                false));
    }
}
