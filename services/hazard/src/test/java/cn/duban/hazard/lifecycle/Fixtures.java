package cn.duban.hazard.lifecycle;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Body;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Days;
import cn.duban.contracts.Basis;
import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.contracts.hazard.HazardSource;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hazards in every state, made by the steps that lead there. */
public final class Fixtures {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), Days.ZONE);
    public static final OffsetDateTime NOW = OffsetDateTime.now(CLOCK);
    static final Body LEAD = new Body("lead", "牵头单位");
    static final Body OTHER = new Body("other", "另一单位");
    static final Body THIRD = new Body("third", "第三单位");
    static final Body OFFICE = new Body("office", "安委办");
    static final Basis BASIS = new Basis("规则", "一");

    private Fixtures() {}

    public static Actor actor(String username, String role, String body) {
        return new Actor(username, username, Set.of(role), "岗位", body, body, Set.of(body), "/370000/370400/370405/");
    }

    public static Signature by(String username) {
        return new Signature(username, username, "岗位", "lead", "牵头单位", NOW);
    }

    static Signature by(String username, OffsetDateTime at) {
        return new Signature(username, username, "岗位", "lead", "牵头单位", at);
    }

    static Suggestion suggestion(HazardGrade grade) {
        return new Suggestion(grade != null, grade, "ASK_PERSON", "1", List.of(), Map.of(), "");
    }

    static Hazard reported() {
        return reported(new Assignment(LEAD, OFFICE, false, List.of("lead"), List.of(), "{}"), null);
    }

    static Hazard gap() {
        return reported(new Assignment(OFFICE, OFFICE, true, List.of(), List.of(), "{}"), null);
    }

    static Hazard reported(Assignment assignment, HazardGrade suggested) {
        return reported(
                assignment, suggested, HazardSource.SELF_INSPECTION, actor("qiye", "enterprise-reporter", "ent"));
    }

    /** Found by an inspector of the department. */
    static Hazard inspected() {
        return reported(
                new Assignment(LEAD, OFFICE, false, List.of("lead"), List.of(), "{}"),
                null,
                HazardSource.DEPARTMENT_INSPECTION,
                actor("sup", "supervisor", "lead"));
    }

    private static Hazard reported(Assignment assignment, HazardGrade suggested, HazardSource source, Actor reporter) {
        Filing filing = new Filing(
                new Finding(source, "隐患", "描述", NOW.minusHours(1)),
                new Matter("m", "事项"),
                new Enterprise("ent", "企业", "USCC"),
                new Place("d", "地", "/d/", "位置", null, null),
                suggestion(suggested),
                List.of());
        return Hazard.report("id", "YH-1", filing, assignment, reporter, CLOCK);
    }

    public static Hazard graded(HazardGrade grade) {
        return graded(reported(), grade);
    }

    /** A major one that the department found. */
    public static Hazard foundMajor() {
        return graded(inspected(), HazardGrade.MAJOR);
    }

    private static Hazard graded(Hazard hazard, HazardGrade grade) {
        hazard.grade(grade, List.of(), "理由", by("sup"));
        return hazard;
    }

    public static Hazard ordered(HazardGrade grade) {
        Hazard hazard = graded(grade);
        hazard.order("整改", null, false, orderLimit(), by("sup"));
        return hazard;
    }

    static Hazard planned() {
        Hazard hazard = ordered(HazardGrade.MAJOR);
        hazard.filePlan(plan(), by("qiye"));
        return hazard;
    }

    static Hazard rectifying(HazardGrade grade) {
        if (grade == HazardGrade.GENERAL) {
            return ordered(grade);
        }
        Hazard hazard = planned();
        hazard.reviewPlan(true, "", by("sup"));
        return hazard;
    }

    static Hazard accepting(HazardGrade grade) {
        Hazard hazard = rectifying(grade);
        hazard.requestAcceptance("完成", List.of(), by("qiye"));
        return hazard;
    }

    static Hazard verified() {
        Hazard hazard = accepting(HazardGrade.MAJOR);
        hazard.verify(true, "合格", List.of(), by("sup"));
        hazard.recordPenalty(penalty("罚〔2026〕1号"), new PenaltyCount(1, 1), List.of("doc"), by("sup"));
        return hazard;
    }

    static Hazard sentBack() {
        Hazard hazard = reported();
        hazard.sendBack("不清楚", by("sup"));
        return hazard;
    }

    static Hazard transferring() {
        Hazard hazard = reported();
        hazard.proposeTransfer(OTHER, "不在职责内", by("sup"));
        return hazard;
    }

    static Hazard refusedTwice() {
        Hazard hazard = transferring();
        hazard.answerTransfer(false, "也不在", by("oth"));
        hazard.proposeTransfer(THIRD, "再试", by("sup"));
        hazard.answerTransfer(false, "也不在", by("third"));
        return hazard;
    }

    static Hazard writtenOff() {
        Hazard hazard = accepting(HazardGrade.GENERAL);
        hazard.verify(true, "合格", List.of(), by("sup"));
        return hazard;
    }

    /** A penalty of the day. */
    public static Penalty penalty(String number) {
        return new Penalty(number, NOW.toLocalDate(), "罚款", 3_000_000);
    }

    public static PlanElements plan() {
        return new PlanElements("责任人", "措施", BigDecimal.TEN, NOW.toLocalDate().plusDays(5), "预案");
    }

    static OrderLimit orderLimit() {
        return new OrderLimit(NOW.plusDays(15), NOW.plusDays(30), BASIS);
    }

    public static ExtensionLimit extensionLimit() {
        return new ExtensionLimit(NOW.plusDays(15), NOW.plusDays(30), NOW.plusDays(10), BASIS);
    }
}
