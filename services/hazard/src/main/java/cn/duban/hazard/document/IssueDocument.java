package cn.duban.hazard.document;

import cn.duban.casework.paper.DocumentFormat;
import cn.duban.casework.paper.IssuedDocument;
import cn.duban.casework.paper.PdfWriter;
import cn.duban.casework.paper.Sheet;
import cn.duban.casework.paper.Templates;
import cn.duban.casework.paper.WordWriter;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.plate.Plate;
import cn.duban.hazard.plate.view.PlateDetails;
import cn.duban.hazard.view.HazardDetails;
import cn.duban.platform.problem.ConflictProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a paper of what the caller may see. Not in a transaction: setting a page takes longer than one should. */
@ApplicationScoped
public class IssueDocument {
    private static final String NO_ORDER = "还没有下达整改指令";
    private static final String NO_NOTICE = "还没有下达督办通知书";
    private static final String NOT_LIFTED = "还没有摘牌";

    private final HazardDetails hazards;
    private final PlateDetails plates;
    private final Templates templates;
    private final PdfWriter pdf;
    private final WordWriter word;
    private final DocumentIssues issues;

    IssueDocument(
            HazardDetails hazards,
            PlateDetails plates,
            Templates templates,
            PdfWriter pdf,
            WordWriter word,
            DocumentIssues issues) {
        this.hazards = hazards;
        this.plates = plates;
        this.templates = templates;
        this.pdf = pdf;
        this.word = word;
        this.issues = issues;
    }

    /** Papers of a hazard, and for each whether there is one yet. */
    public List<DocumentOffer> ofHazard(String hazardId) {
        return List.of(order(hazards.visible(hazardId)));
    }

    /** The same of a plate. */
    public List<DocumentOffer> ofPlate(String plateId) {
        Plate plate = plates.visible(plateId);
        return List.of(
                DocumentOffer.of(
                        DocumentKind.PLATE_NOTICE, PaperFacts.notice(plate).isPresent(), NO_NOTICE),
                order(plates.hazard(plate)),
                DocumentOffer.of(
                        DocumentKind.LIFTING_NOTICE, PaperFacts.lifting(plate).isPresent(), NOT_LIFTED));
    }

    /**
     * The paper of a hazard.
     *
     * @throws cn.duban.platform.problem.NotFoundProblem without such a hazard or kind
     * @throws ConflictProblem when there is nothing yet to make it from
     */
    public IssuedDocument issueOfHazard(String hazardId, String kindName, DocumentFormat format) {
        Hazard hazard = hazards.visible(hazardId);
        DocumentKind kind = DocumentKind.named(kindName);
        if (kind != DocumentKind.RECTIFICATION_ORDER) {
            throw unavailable("该文书属于挂牌督办，请在挂牌督办中生成");
        }
        IssuedDocument document = make(orderSheet(hazard), hazard.number(), kind, format);
        issues.record("hazard", hazard.id(), hazard.version(), kind, document);
        return document;
    }

    /** The paper of a plate. */
    public IssuedDocument issueOfPlate(String plateId, String kindName, DocumentFormat format) {
        Plate plate = plates.visible(plateId);
        Hazard hazard = plates.hazard(plate);
        DocumentKind kind = DocumentKind.named(kindName);
        Sheet sheet = switch (kind) {
            case RECTIFICATION_ORDER -> orderSheet(hazard);
            case PLATE_NOTICE -> {
                Papers.PlateNotice notice = required(PaperFacts.notice(plate), NO_NOTICE);
                yield sheet(kind, hazard, "notice", notice, notice.issuedAt());
            }
            case LIFTING_NOTICE -> {
                Papers.Lifting lifting = required(PaperFacts.lifting(plate), NOT_LIFTED);
                yield sheet(kind, hazard, "lifting", lifting, lifting.liftedAt());
            }
        };
        IssuedDocument document = make(sheet, plate.number(), kind, format);
        issues.record("plate", plate.id(), plate.version(), kind, document);
        return document;
    }

    private Sheet orderSheet(Hazard hazard) {
        Papers.Order order = required(PaperFacts.order(hazard), NO_ORDER);
        return sheet(DocumentKind.RECTIFICATION_ORDER, hazard, "order", order, order.orderedAt());
    }

    private Sheet sheet(DocumentKind kind, Hazard hazard, String name, Object paper, OffsetDateTime datedAt) {
        Map<String, Object> data = Map.of("hazard", PaperFacts.subject(hazard), name, paper);
        return new Sheet(templates.fill(kind.template(), data), hazard.number() + " " + kind.title(), datedAt);
    }

    private IssuedDocument make(Sheet sheet, String number, DocumentKind kind, DocumentFormat format) {
        byte[] content = format == DocumentFormat.PDF ? pdf.write(sheet) : word.write(sheet);
        return new IssuedDocument(number + kind.title(), format, content);
    }

    private static DocumentOffer order(Hazard hazard) {
        return DocumentOffer.of(
                DocumentKind.RECTIFICATION_ORDER, PaperFacts.order(hazard).isPresent(), NO_ORDER);
    }

    private static <T> T required(Optional<T> paper, String otherwise) {
        return paper.orElseThrow(() -> unavailable(otherwise));
    }

    private static ConflictProblem unavailable(String why) {
        return new ConflictProblem("document-not-available", "文书尚不能生成", why);
    }
}
