package cn.duban.hazard.plate;

import cn.duban.contracts.Basis;
import cn.duban.contracts.hazard.PlateMeasure;
import cn.duban.legal.LegalBases;

/** The rules a plate rests on. */
public final class PlateBases {
    public static final Basis SUPERVISION = LegalBases.of("plate.supervision");
    public static final Basis EVALUATION = LegalBases.of("hazard.evaluation");
    public static final Basis ON_SITE = LegalBases.of("hazard.acceptance");
    /** Law enforcement inspectors come with papers, and not alone. */
    public static final Basis TWO_INSPECTORS = LegalBases.of("check.two-inspectors");

    private PlateBases() {}

    static Basis of(PlateMeasure measure) {
        return switch (measure) {
            case STOP_PRODUCTION -> LegalBases.of("plate.measure.stop-production");
            case CLOSURE_PROPOSED -> LegalBases.of("plate.measure.closure");
            case PROSECUTION -> LegalBases.of("plate.measure.prosecution");
        };
    }
}
