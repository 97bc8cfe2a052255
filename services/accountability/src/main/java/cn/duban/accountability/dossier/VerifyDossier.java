package cn.duban.accountability.dossier;

import cn.duban.platform.audit.AuditEntry;
import cn.duban.platform.audit.AuditRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds a dossier against the records it was compiled from, and its paper against its hash. */
@ApplicationScoped
public class VerifyDossier {
    private final KeepDossiers kept;
    private final Journal journal;
    private final AuditRecords audit;

    VerifyDossier(KeepDossiers kept, Journal journal, AuditRecords audit) {
        this.kept = kept;
        this.journal = journal;
        this.audit = audit;
    }

    /**
     * The outcome.
     *
     * @param contentMatches whether the content is the one that was hashed
     * @param entriesMatch whether every record it lists is still there, unchanged
     * @param pdfMatches whether the paper has the bytes it was laid down with
     * @param firstMismatch fingerprint of the first record that is not
     */
    public record DossierVerification(
            boolean contentMatches,
            boolean entriesMatch,
            boolean pdfMatches,
            @Nullable String firstMismatch) {}

    public DossierVerification verify(String id) {
        Dossiers.Laid laid = kept.visible(id);
        Dossier dossier = laid.dossier();
        List<String> listed = new ArrayList<>(
                dossier.timeline().stream().map(Dossier.Entry::hash).toList());
        listed.removeAll(recorded(dossier));
        byte[] pdf = kept.paper(laid);
        return new DossierVerification(
                Hashes.of(laid.content()).equals(laid.contentHash()),
                listed.isEmpty(),
                Hashes.of(pdf).equals(laid.pdfSha256()),
                listed.isEmpty() ? null : listed.get(0));
    }

    private List<String> recorded(Dossier dossier) {
        List<String> ids = Stream.concat(
                        Stream.of(dossier.caseId()), dossier.subjects().stream().map(Dossier.Source::id))
                .toList();
        Stream<String> told = journal.of(ids, dossier.journalUpTo()).stream().map(Journal.Kept::hash);
        Stream<String> written =
                audit.of(ids, dossier.auditUpTo()).stream().map((AuditEntry entry) -> AuditRecords.fingerprint(entry));
        return Stream.concat(told, written).toList();
    }
}
