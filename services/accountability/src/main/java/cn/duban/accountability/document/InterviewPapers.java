package cn.duban.accountability.document;

import cn.duban.accountability.cases.Holder;
import cn.duban.accountability.cases.MeasureRules;
import cn.duban.accountability.cases.Subject;
import cn.duban.accountability.document.Papers.Clause;
import cn.duban.accountability.document.Papers.Minutes;
import cn.duban.accountability.document.Papers.Promise;
import cn.duban.accountability.document.Papers.Summons;
import cn.duban.accountability.interview.Interview;
import cn.duban.accountability.interview.InterviewLog;
import cn.duban.casework.actor.PostNames;
import cn.duban.casework.input.Days;
import cn.duban.casework.paper.Press;
import cn.duban.contracts.accountability.MeasureKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Takes from an interview what its papers are made of. */
final class InterviewPapers {
    private final Interview one;
    private final InterviewLog log;

    InterviewPapers(Interview one) {
        this.one = one;
        this.log = one.log();
    }

    /** Empty while there is nothing to make it from. */
    Optional<Press.Draft> draft(InterviewDocument kind) {
        return switch (kind) {
            case SUMMONS -> Optional.of(summons()).map(paper -> draft(kind, paper, paper.at()));
            case MINUTES -> minutes().map(paper -> draft(kind, paper, paper.at()));
        };
    }

    private Press.Draft draft(InterviewDocument kind, Object paper, OffsetDateTime at) {
        return new Press.Draft(kind, one.number(), Map.of("addressee", addressee(), "paper", paper), at);
    }

    private Papers.Addressee addressee() {
        Subject subject = log.subject();
        Holder holder = subject.holder();
        return holder == null
                ? new Papers.Addressee(subject.name(), false)
                : new Papers.Addressee(
                        PostNames.full(subject.organisationName(), subject.name()) + holder.name(), true);
    }

    private Summons summons() {
        InterviewLog.Summons last = log.latest();
        return new Summons(
                one.interviewerName(),
                last.number(),
                log.reason(),
                rule(),
                last.appointedAt(),
                last.place(),
                log.summonses().size() > 1,
                last.by().at());
    }

    private Optional<Minutes> minutes() {
        InterviewLog.Minutes filed = log.minutes();
        return log.attendance().filter(attendance -> filed != null).map(attendance -> {
            InterviewLog.Minutes minutes = Objects.requireNonNull(filed);
            return new Minutes(
                    one.interviewerName(),
                    log.latest().appointedAt(),
                    log.latest().place(),
                    attendance.people(),
                    log.reason(),
                    minutes.content(),
                    log.commitments().stream()
                            .map(promise -> new Promise(promise.text(), promise.until()))
                            .toList(),
                    minutes.by().name(),
                    minutes.by().at());
        });
    }

    private Clause rule() {
        LocalDate day = Days.of(log.latest().by().at());
        MeasureRules.Rule rule = MeasureRules.of(MeasureKind.INTERVIEW, one.place(), day);
        return new Clause(rule.document(), rule.clause(), rule.verified());
    }
}
