package cn.duban.hazard.lifecycle;

import cn.duban.casework.input.Days;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.Basis;
import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.RuleProblem;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refusals of the domain, each with the rule it rests on. */
public final class Rules {
    public static final Basis PLAN = new Basis("安全生产事故隐患排查治理暂行规定（16号令）", "第十五条");
    public static final Basis GOVERNANCE = new Basis("安全生产法", "第四十一条");
    public static final Basis ACCEPTANCE = new Basis("安全生产事故隐患排查治理暂行规定（16号令）", "第二十三条");
    public static final Basis SIGN = new Basis("台政发〔2016〕10号", "谁检查、谁签字、谁负责");

    public static final Basis PENALTY = new Basis("中华人民共和国安全生产法（2021年修正）", "第一百零二条");
    public static final Basis CUT_OFF = new Basis("中华人民共和国安全生产法（2021年修正）", "第七十条");
    public static final Basis REPEATED = new Basis("中华人民共和国安全生产法（2021年修正）", "第一百一十三条");
    public static final Basis STOP_WORK = new Basis("中华人民共和国安全生产法（2021年修正）", "第七十条");

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
