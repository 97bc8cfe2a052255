package cn.duban.accountability.interview;

import cn.duban.accountability.cases.Subject;
import cn.duban.accountability.cases.Subjects;
import cn.duban.accountability.interview.InterviewFile.Summoning;
import cn.duban.accountability.interview.InterviewLog.Summons;
import cn.duban.accountability.matter.Bases;
import cn.duban.accountability.matter.Place;
import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Body;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Refusals;
import cn.duban.casework.step.TakeStep;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.problem.ForbiddenProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls somebody in for an interview: as a measure of a case, or by itself. */
@ApplicationScoped
public class SummonInterview {
    private final Subjects subjects;
    private final Directory directory;
    private final InterviewDoor kind;
    private final TakeStep door;

    SummonInterview(Subjects subjects, Directory directory, InterviewDoor kind, TakeStep door) {
        this.subjects = subjects;
        this.directory = directory;
        this.kind = kind;
        this.door = door;
    }

    /**
     * Summons.
     *
     * @param number draws its number, once nothing can be refused any more
     * @param caseId case it is a measure of, null when it stands by itself
     * @throws ForbiddenProblem when the subject is the interviewer's own body, lies elsewhere or stands above
     */
    public Interview summon(
            Supplier<String> number,
            @Nullable String caseId,
            Subject subject,
            String reason,
            Summons summons,
            Actor actor) {
        List<String> conflicted = subjects.conflicted(subject);
        if (conflicted.stream().anyMatch(actor::actsFor)) {
            throw new ForbiddenProblem("conflict-of-interest", "应当回避", "不能约谈您自己所在的机构", List.of(), Bases.WITHDRAW);
        }
        Signature by = summons.by();
        Place place = subjects.place(subject)
                .orElseThrow(() -> Refusals.refuse("unknown-subject", "约谈对象有误", "subject", "没有这个约谈对象", null));
        InterviewReach.check(actor, subject, place, directory);
        Body interviewer = interviewer(by);
        Summoning summoning = new Summoning(
                UUID.randomUUID().toString(), number.get(), caseId, subject, place, interviewer, conflicted);
        Interview interview = Interview.summon(summoning, reason, summons);
        door.begin(kind, interview, by.at());
        return interview;
    }

    private static Body interviewer(Signature by) {
        if (by.organisationId() == null || by.organisationName() == null) {
            throw new ForbiddenProblem("no-post", "没有任职岗位", "您目前没有任职岗位，不能约谈");
        }
        return new Body(by.organisationId(), by.organisationName());
    }
}
