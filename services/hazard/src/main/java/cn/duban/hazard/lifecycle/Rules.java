package cn.duban.hazard.lifecycle;

import cn.duban.casework.input.Days;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.Basis;
import cn.duban.legal.LegalBases;
import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.RuleProblem;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refusals of the domain, each with the rule it rests on. */
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

    /** The state of the hazard does not allow the step: 409. */
    public static ConflictProblem conflict(String type, String title, String detail) {
        return Refusals.conflict(type, title, detail);
    }

    /** Valid input the domain does not allow: 422. */
    public static RuleProblem refuse(String type, String title, String field, String message, @Nullable Basis basis) {
        return Refusals.refuse(type, title, field, message, basis);
    }

    /** Valid input the domain does not allow for several reasons: 422. */
    public static RuleProblem refuse(String type, String title, List<FieldError> errors, @Nullable Basis basis) {
        return Refusals.refuse(type, title, errors, basis);
    }
}
