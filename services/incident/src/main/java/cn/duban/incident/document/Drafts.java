package cn.duban.incident.document;

import cn.duban.casework.paper.Press;
import cn.duban.incident.document.CaseFile.Inquiry;
import cn.duban.incident.document.CaseFile.Said;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;

/** What the papers of an incident are made of. */
final class Drafts {
    private Drafts() {}

    /** @param said the statement a report is made from; the other papers take nothing from it */
    static Press.Draft of(DocumentKind kind, CaseFile file, Said said) {
        return new Press.Draft(kind, file.number(), Map.of("file", file, "said", said), datedAt(kind, file, said));
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
