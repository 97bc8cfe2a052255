package cn.duban.accountability.cases;

import cn.duban.accountability.matter.Bases;
import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Days;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.accountability.SubjectKind;
import cn.duban.contracts.accountability.TriggerKind;
import cn.duban.contracts.accountability.TriggerOutcome;
import cn.duban.platform.problem.ForbiddenProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** What people enter of themselves: a case, a fact, a subject. */
@ApplicationScoped
public class OpenCase {
    private static final String BY_PERSON = "人工登记";

    private final Cases cases;
    private final Subjects subjects;

    OpenCase(Cases cases, Subjects subjects) {
        this.cases = cases;
        this.subjects = subjects;
    }

    /** Opens a case; where one is being looked into already, the fact is gathered in that. */
    @Transactional
    public AccountabilityCase open(Subject subject, String text, OffsetDateTime occurredAt, Signature by, Actor actor) {
        if (subjects.conflicted(subject).stream().anyMatch(actor::actsFor)) {
            throw new ForbiddenProblem(
                    "conflict-of-interest", "应当回避", "不能对您自己所在的机构立案，请提请上级办理", List.of(), Bases.WITHDRAW);
        }
        within(subject, actor);
        Fact fact = fact(subject, text, occurredAt, by);
        return cases.gathering(subject.key())
                .map(open -> {
                    cases.gather(open, List.of(fact), by.username());
                    return open;
                })
                .orElseGet(() -> cases.open(subject, subject.name() + "问责案件", List.of(fact), by.username()));
    }

    /**
     * Whoever stands above answers to those above: a case against them would lie where nobody here may open it.
     *
     * @throws ForbiddenProblem 403 {@code beyond-territory}
     */
    public void within(Subject subject, Actor actor) {
        boolean beyond = subjects.place(subject)
                .filter(place -> !actor.isAbove(place.divisionPath()))
                .isPresent();
        if (beyond) {
            throw new ForbiddenProblem(
                    "beyond-territory", "不在辖区内", "只能对本辖区内的单位和人员立案；上级或其他地区的，请报请其上级机关", List.of(), Bases.EVIDENCE);
        }
    }

    /** A fact somebody enters, with nothing behind it but their word. */
    public Fact fact(Subject subject, String text, OffsetDateTime occurredAt, Signature by) {
        if (occurredAt.isAfter(by.at())) {
            throw Refusals.refuse("fact-in-future", "发生时间有误", "occurredAt", "发生时间不能晚于现在", Bases.EVIDENCE);
        }
        return new Fact(
                UUID.randomUUID().toString(),
                subject.key(),
                TriggerKind.OTHER,
                "",
                occurredAt,
                text,
                null,
                null,
                null,
                null,
                false,
                TriggerOutcome.CASE,
                BY_PERSON,
                false);
    }

    /** The subject as of the day, as the registry knew it. */
    public Subject subject(SubjectKind kind, String id, OffsetDateTime on) {
        return (kind == SubjectKind.POST ? subjects.post(id, Days.of(on)) : subjects.body(id))
                .filter(found -> found.kind() == kind)
                .orElseThrow(() -> Refusals.refuse("unknown-subject", "问责对象有误", "subjectId", "没有这个问责对象", null));
    }
}
