package cn.duban.accountability.document;

import cn.duban.accountability.cases.AccountabilityCase;
import cn.duban.accountability.cases.Subject;
import cn.duban.accountability.interview.Interview;
import cn.duban.accountability.view.CaseViews;
import cn.duban.accountability.view.InterviewViews;
import cn.duban.casework.paper.DocumentFormat;
import cn.duban.casework.paper.DocumentIssues;
import cn.duban.casework.paper.DocumentOffer;
import cn.duban.casework.paper.IssuedDocument;
import cn.duban.casework.paper.PaperKind;
import cn.duban.casework.paper.Press;
import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.MalformedProblem;
import cn.duban.platform.problem.NotFoundProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a paper of what the caller may see; whom a case is about gets the own papers only. */
@ApplicationScoped
public class IssueDocument {
    private static final String SUBJECT = "subject";

    private final CaseViews cases;
    private final InterviewViews interviews;
    private final Press press;
    private final DocumentIssues issues;

    IssueDocument(CaseViews cases, InterviewViews interviews, Press press, DocumentIssues issues) {
        this.cases = cases;
        this.interviews = interviews;
        this.press = press;
        this.issues = issues;
    }

    /** Papers of a case for each subject the caller may see, and for each whether there is one yet. */
    public List<CaseOffer> ofCase(String caseId) {
        AccountabilityCase one = cases.visibleCase(caseId);
        return cases.shownSubjects(one).stream()
                .flatMap(subject -> offers(one, subject))
                .toList();
    }

    private static Stream<CaseOffer> offers(AccountabilityCase one, Subject subject) {
        CasePapers papers = new CasePapers(one, subject);
        return Stream.of(CaseDocument.values())
                .map(kind -> CaseOffer.of(subject, offer(kind, papers.draft(kind), kind.lacking())));
    }

    /** Papers of an interview, and for each whether there is one yet. */
    public List<DocumentOffer> ofInterview(String interviewId) {
        InterviewPapers papers = new InterviewPapers(interviews.visibleInterview(interviewId));
        return Stream.of(InterviewDocument.values())
                .map(kind -> offer(kind, papers.draft(kind), kind.lacking()))
                .toList();
    }

    private static DocumentOffer offer(PaperKind kind, Optional<Press.Draft> draft, String lacking) {
        return DocumentOffer.of(kind, draft.isPresent() ? Optional.empty() : Optional.of(lacking));
    }

    /**
     * The paper of a case.
     *
     * @param subjectKey whom it is for; may be null where the caller sees one subject only
     * @throws NotFoundProblem without such a case, kind or subject
     * @throws ConflictProblem when there is nothing yet to make it from
     */
    public IssuedDocument issueOfCase(
            String caseId, String kindName, @Nullable String subjectKey, DocumentFormat format) {
        AccountabilityCase one = cases.visibleCase(caseId);
        CaseDocument kind = PaperKind.named(CaseDocument.values(), kindName);
        Subject subject = chosen(cases.shownSubjects(one), subjectKey);
        Press.Draft draft =
                new CasePapers(one, subject).draft(kind).orElseThrow(() -> DocumentOffer.unavailable(kind.lacking()));
        IssuedDocument document = press.print(draft, format);
        issues.record(AccountabilityCase.TYPE, one.id(), one.version(), kind, document, Map.of(SUBJECT, subject.key()));
        return document;
    }

    /** The paper of an interview; the summons is the last one. */
    public IssuedDocument issueOfInterview(String interviewId, String kindName, DocumentFormat format) {
        Interview one = interviews.visibleInterview(interviewId);
        InterviewDocument kind = PaperKind.named(InterviewDocument.values(), kindName);
        Press.Draft draft =
                new InterviewPapers(one).draft(kind).orElseThrow(() -> DocumentOffer.unavailable(kind.lacking()));
        IssuedDocument document = press.print(draft, format);
        issues.record(Interview.TYPE, one.id(), one.version(), kind, document, Map.of());
        return document;
    }

    private static Subject chosen(List<Subject> shown, @Nullable String key) {
        if (key == null || key.isBlank()) {
            if (shown.size() == 1) {
                return shown.get(0);
            }
            String message = "本案有多个问责对象，请指明文书送给谁";
            throw new MalformedProblem(
                    "invalid-field", "填写有误", message, List.of(new FieldError(SUBJECT, message)), null);
        }
        return shown.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFoundProblem(SUBJECT, "没有这个问责对象", "本案没有这个问责对象，或者您无权查看"));
    }
}
