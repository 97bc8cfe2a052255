package cn.duban.incident.document;

import cn.duban.incident.document.CaseFile.Inquiry;
import cn.duban.incident.document.CaseFile.Said;
import cn.duban.casework.paper.Sheet;
import cn.duban.casework.paper.Templates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;

/** Fills in the papers of an incident. */
@ApplicationScoped
class Sheets {
    private final Templates templates;

    Sheets(Templates templates) {
        this.templates = templates;
    }

    /** @param said the statement a report is made from; the other papers take nothing from it */
    Sheet fill(DocumentKind kind, CaseFile file, Said said) {
        return new Sheet(
                templates.fill(kind.template(), Map.of("file", file, "said", said)),
                file.number() + " " + kind.title(),
                datedAt(kind, file, said));
    }

    private static OffsetDateTime datedAt(DocumentKind kind, CaseFile file, Said said) {
        Inquiry inquiry = file.inquiry();
        if (inquiry == null) {
            return said.sentAt();
        }
        return switch (kind) {
            case FLASH_REPORT, FOLLOW_UP_REPORT -> said.sentAt();
            case INQUIRY_REPORT_COVER ->
                Objects.requireNonNull(inquiry.report()).filedAt();
            case REPLY -> Objects.requireNonNull(inquiry.reply()).at();
            case PLATE_NOTICE -> Objects.requireNonNull(inquiry.plate()).issuedAt();
        };
    }
}
