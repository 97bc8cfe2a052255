package cn.duban.casework.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Map;

/** Makes papers. Not to be used in a transaction: setting a page takes longer than one should. */
@ApplicationScoped
public class Press {
    private final Templates templates;
    private final PdfWriter pdf;
    private final WordWriter word;

    public Press(Templates templates, PdfWriter pdf, WordWriter word) {
        this.templates = templates;
        this.pdf = pdf;
        this.word = word;
    }

    /**
     * What a paper is made of. The same draft gives the same bytes.
     *
     * @param number of the matter it belongs to
     * @param data as the template names it
     * @param datedAt instant the paper bears
     */
    public record Draft(PaperKind kind, String number, Map<String, Object> data, OffsetDateTime datedAt) {}

    /** The finished paper, named by number and title. */
    public IssuedDocument print(Draft draft, DocumentFormat format) {
        Sheet sheet = sheet(draft);
        byte[] content = format == DocumentFormat.PDF ? pdf.write(sheet) : word.write(sheet);
        return new IssuedDocument(draft.number() + draft.kind().title(), format, content);
    }

    /** The paper before it takes a format. */
    public Sheet sheet(Draft draft) {
        return new Sheet(
                templates.fill(draft.kind().template(), draft.data()),
                draft.number() + " " + draft.kind().title(),
                draft.datedAt());
    }
}
