package cn.duban.hazard.document;

import cn.duban.casework.paper.DocumentFormat;
import cn.duban.casework.paper.DocumentIssues;
import cn.duban.casework.paper.DocumentOffer;
import cn.duban.casework.paper.IssuedDocument;
import cn.duban.casework.paper.PaperKind;
import cn.duban.casework.paper.Press;
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

/** Makes a paper of what the caller may see. */
@ApplicationScoped
public class IssueDocument {
    private static final String NO_ORDER = "还没有下达整改指令";
    private static final String NO_NOTICE = "还没有下达督办通知书";
    private static final String NOT_LIFTED = "还没有摘牌";

    private final HazardDetails hazards;
    private final PlateDetails plates;
    private final Press press;
    private final DocumentIssues issues;

    IssueDocument(HazardDetails hazards, PlateDetails plates, Press press, DocumentIssues issues) {
        this.hazards = hazards;
        this.plates = plates;
        this.press = press;
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
                offer(DocumentKind.PLATE_NOTICE, PaperFacts.notice(plate), NO_NOTICE),
                order(plates.hazard(plate)),
                offer(DocumentKind.LIFTING_NOTICE, PaperFacts.lifting(plate), NOT_LIFTED));
    }

    /**
     * The paper of a hazard.
     *
     * @throws cn.duban.platform.problem.NotFoundProblem without such a hazard or kind
     * @throws ConflictProblem when there is nothing yet to make it from
     */
    public IssuedDocument issueOfHazard(String hazardId, String kindName, DocumentFormat format) {
        Hazard hazard = hazards.visible(hazardId);
        DocumentKind kind = PaperKind.named(DocumentKind.values(), kindName);
        if (kind != DocumentKind.RECTIFICATION_ORDER) {
            throw DocumentOffer.unavailable("该文书属于挂牌督办，请在挂牌督办中生成");
        }
        IssuedDocument document = press.print(orderDraft(hazard, hazard.number()), format);
        issues.record("hazard", hazard.id(), hazard.version(), kind, document, Map.of());
        return document;
    }

    /** The paper of a plate. */
    public IssuedDocument issueOfPlate(String plateId, String kindName, DocumentFormat format) {
        Plate plate = plates.visible(plateId);
        DocumentKind kind = PaperKind.named(DocumentKind.values(), kindName);
        IssuedDocument document = press.print(draft(plate, kind), format);
        issues.record("plate", plate.id(), plate.version(), kind, document, Map.of());
        return document;
    }

    private Press.Draft draft(Plate plate, DocumentKind kind) {
        Hazard hazard = plates.hazard(plate);
        return switch (kind) {
            case RECTIFICATION_ORDER -> orderDraft(hazard, plate.number());
            case PLATE_NOTICE -> {
                Papers.PlateNotice notice = required(PaperFacts.notice(plate), NO_NOTICE);
                yield draft(kind, hazard, plate.number(), "notice", notice, notice.issuedAt());
            }
            case LIFTING_NOTICE -> {
                Papers.Lifting lifting = required(PaperFacts.lifting(plate), NOT_LIFTED);
                yield draft(kind, hazard, plate.number(), "lifting", lifting, lifting.liftedAt());
            }
        };
    }

    private static Press.Draft orderDraft(Hazard hazard, String number) {
        Papers.Order order = required(PaperFacts.order(hazard), NO_ORDER);
        return draft(DocumentKind.RECTIFICATION_ORDER, hazard, number, "order", order, order.orderedAt());
    }

    private static Press.Draft draft(
            DocumentKind kind, Hazard hazard, String number, String name, Object paper, OffsetDateTime datedAt) {
        return new Press.Draft(kind, number, Map.of("hazard", PaperFacts.subject(hazard), name, paper), datedAt);
    }

    private static DocumentOffer order(Hazard hazard) {
        return offer(DocumentKind.RECTIFICATION_ORDER, PaperFacts.order(hazard), NO_ORDER);
    }

    private static DocumentOffer offer(DocumentKind kind, Optional<?> paper, String otherwise) {
        return DocumentOffer.of(kind, paper.isPresent() ? Optional.empty() : Optional.of(otherwise));
    }

    private static <T> T required(Optional<T> paper, String otherwise) {
        return paper.orElseThrow(() -> DocumentOffer.unavailable(otherwise));
    }
}
