package cn.duban.incident.document;

import cn.duban.incident.document.CaseFile.Said;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.Incidents;
import cn.duban.casework.paper.PdfWriter;
import cn.duban.casework.paper.Sheet;
import cn.duban.casework.paper.WordWriter;
import cn.duban.incident.steps.IncidentScope;
import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.problem.NotFoundProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a paper of an incident the caller may see. Not in a transaction: setting a page takes longer than one should. */
@ApplicationScoped
public class IssueDocument {
    private final IncidentScope scope;
    private final Incidents incidents;
    private final CaseFiles files;
    private final Sheets sheets;
    private final PdfWriter pdf;
    private final WordWriter word;
    private final DocumentIssues issues;

    IssueDocument(
            IncidentScope scope,
            Incidents incidents,
            CaseFiles files,
            Sheets sheets,
            PdfWriter pdf,
            WordWriter word,
            DocumentIssues issues) {
        this.scope = scope;
        this.incidents = incidents;
        this.files = files;
        this.sheets = sheets;
        this.pdf = pdf;
        this.word = word;
        this.issues = issues;
    }

    /** All kinds of papers, and for each whether there is one yet. */
    public List<DocumentOffer> offers(String incidentId) {
        CaseFile file = files.of(visible(incidentId));
        return Arrays.stream(DocumentKind.values())
                .map(kind -> DocumentOffer.of(kind, file))
                .toList();
    }

    /**
     * The paper.
     *
     * @param statement number of the statement a report is to be made from, null for the latest
     * @throws NotFoundProblem without such an incident, kind or statement
     * @throws ConflictProblem when there is nothing yet to make it from
     */
    public IssuedDocument issue(
            String incidentId, String kindName, DocumentFormat format, @Nullable Integer statement) {
        Incident incident = visible(incidentId);
        DocumentKind kind =
                DocumentKind.named(kindName).orElseThrow(() -> new NotFoundProblem("document", "没有这种文书", "没有这种文书"));
        CaseFile file = files.of(incident);
        kind.lacking(file).ifPresent(why -> {
            throw new ConflictProblem("document-not-available", "文书尚不能生成", why);
        });
        Said said = said(kind, file, statement);
        Sheet sheet = sheets.fill(kind, file, said);
        byte[] content = format == DocumentFormat.PDF ? pdf.write(sheet) : word.write(sheet);
        IssuedDocument document = new IssuedDocument(file.number() + kind.title(), format, content);
        issues.record(incidentId, incident.version(), kind, kind.report() ? said.version() : 0, document);
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
