package cn.duban.accountability.trigger;

import cn.duban.accountability.cases.Subjects;
import cn.duban.casework.input.Days;
import cn.duban.contracts.Basis;
import cn.duban.contracts.accountability.TriggerKind;
import cn.duban.contracts.hazard.HazardSnapshot;
import cn.duban.contracts.hazard.PlateRefused;
import cn.duban.contracts.hazard.PlateSnapshot;
import cn.duban.contracts.hazard.UnlistedMajorHazardFound;
import cn.duban.legal.LegalBases;
import cn.duban.legal.LegalBasis;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Unlisted major hazards and refused orders as signals. */
@ApplicationScoped
public class HazardSignals {
    private static final Basis REFUSED = LegalBases.of("hazard.refused");

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
        LegalBasis unlisted = LegalBases.at("hazard.unlisted", hazard.divisionPath(), Days.of(hazard.foundAt()));
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
                        unlisted.basis(),
                        unlisted.verified()));
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
