package cn.duban.hazard.lifecycle;

import cn.duban.casework.input.Days;
import cn.duban.contracts.Basis;
import cn.duban.legal.LegalBases;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Clauses that refusals about hazards rest on. */
public final class Rules {
    public static final Basis PLAN = LegalBases.of("hazard.plan");
    public static final Basis GOVERNANCE = LegalBases.of("hazard.governance");
    public static final Basis ACCEPTANCE = LegalBases.of("hazard.acceptance");
    public static final Basis SIGN = LegalBases.of("check.other-person");

    public static final Basis PENALTY = LegalBases.of("hazard.penalty");
    public static final Basis CUT_OFF = LegalBases.of("hazard.cut-off");
    public static final Basis REPEATED = LegalBases.of("hazard.repeated");
    public static final Basis STOP_WORK = LegalBases.of("hazard.stop-work");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    private Rules() {}

    /** The minute as people in China read it. */
    public static String minute(OffsetDateTime time) {
        return MINUTE.format(time.atZoneSameInstant(Days.ZONE));
    }
}
