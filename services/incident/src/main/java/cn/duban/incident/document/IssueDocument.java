package cn.duban.incident.document;

import cn.duban.casework.paper.DocumentFormat;
import cn.duban.casework.paper.DocumentIssues;
import cn.duban.casework.paper.DocumentOffer;
import cn.duban.casework.paper.IssuedDocument;
import cn.duban.casework.paper.PaperKind;
import cn.duban.casework.paper.Press;
import cn.duban.incident.document.CaseFile.Said;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.Incidents;
import cn.duban.incident.steps.IncidentScope;
import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.problem.NotFoundProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a paper of an incident the caller may see. */
@ApplicationScoped
public class IssueDocument {
    private final IncidentScope scope;
    private final Incidents incidents;
    private final CaseFiles files;
    private final Press press;
    private final DocumentIssues issues;

    IssueDocument(IncidentScope scope, Incidents incidents, CaseFiles files, Press press, DocumentIssues issues) {
        this.scope = scope;
        this.incidents = incidents;
        this.files = files;
        this.press = press;
        this.issues = issues;
    }

    /** All kinds of papers, and for each whether there is one yet. */
    public List<DocumentOffer> offers(String incidentId) {
        CaseFile file = files.of(visible(incidentId));
        return Arrays.stream(DocumentKind.values())
                .map(kind -> DocumentOffer.of(kind, kind.lacking(file)))
                .toList();
    }

    /**
     * The paper.
     *
     * @param statementNumber number of the statement a report is to be made from, null for the latest
     * @throws NotFoundProblem without such an incident, kind or statement
     * @throws ConflictProblem when there is nothing yet to make it from
     */
    public IssuedDocument issue(
            String incidentId, String kindName, DocumentFormat format, @Nullable Integer statementNumber) {
        Incident incident = visible(incidentId);
        DocumentKind kind = PaperKind.named(DocumentKind.values(), kindName);
        CaseFile file = files.of(incident);
        kind.lacking(file).ifPresent(why -> {
            throw DocumentOffer.unavailable(why);
        });
        Said said = said(kind, file, statementNumber);
        IssuedDocument document = press.print(Drafts.of(kind, file, said), format);
        // The other papers are made from the inquiry.
        Map<String, Object> statement = Map.of("statement", kind.report() ? said.version() : 0);
        issues.record(Incident.TYPE, incidentId, incident.version(), kind, document, statement);
        return document;
    }

    private Incident visible(String id) {
        scope.check(id);
        return incidents.find(id).orElseThrow(IncidentScope::missing);
    }

    private static Said said(DocumentKind kind, CaseFile file, @Nullable Integer version) {
        if (!kind.report()) {
            return file.first();
        }
        boolean followUp = kind == DocumentKind.FOLLOW_UP_REPORT;
        Optional<Said> wanted = version == null
                ? file.latest(followUp)
                : file.statement(version).filter(said -> said.kind().followsUp() == followUp);
        return wanted.orElseThrow(() -> new NotFoundProblem("statement", "没有这一稿", "没有这一稿，请重新选择"));
    }
}
