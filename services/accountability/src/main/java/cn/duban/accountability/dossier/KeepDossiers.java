package cn.duban.accountability.dossier;

import cn.duban.casework.paper.DocumentFormat;
import cn.duban.casework.paper.IssuedDocument;
import cn.duban.platform.audit.Audit;
import cn.duban.platform.event.EventJson;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.problem.NotFoundProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lays dossiers down and shows them to whoever may see their case. */
@ApplicationScoped
public class KeepDossiers {
    private static final String AUDITED = "case";

    private final Instance<DossierCases> cases;
    private final CompileDossier compile;
    private final Dossiers dossiers;
    private final DossierSheet sheet;
    private final CurrentUser user;
    private final Audit audit;

    KeepDossiers(
            @Any Instance<DossierCases> cases,
            CompileDossier compile,
            Dossiers dossiers,
            DossierSheet sheet,
            CurrentUser user,
            Audit audit) {
        this.cases = cases;
        this.compile = compile;
        this.dossiers = dossiers;
        this.sheet = sheet;
        this.user = user;
        this.audit = audit;
    }

    /**
     * Compiles what is recorded up to now and keeps it for good.
     *
     * @throws NotFoundProblem without a case the caller may see
     */
    @Transactional
    public DossierView compile(String caseId) {
        check(caseId);
        DossierCase about = cases.stream()
                .flatMap(source -> source.find(caseId).stream())
                .findFirst()
                .orElseThrow(KeepDossiers::missing);
        Dossier dossier = compile.compile(about, user.name());
        String number = "%s-ZJ%02d".formatted(about.number(), dossiers.count(caseId) + 1);
        String content = EventJson.write(dossier);
        String hash = Hashes.of(content);
        // Set from what was written, as every later copy is: no precision is lost in between.
        byte[] pdf = sheet.pdf(number, EventJson.read(content, Dossier.class), hash);
        Dossiers.Laid laid = new Dossiers.Laid(
                UUID.randomUUID().toString(),
                number,
                caseId,
                dossier.compiledAt(),
                user.name(),
                content,
                hash,
                Hashes.of(pdf),
                dossier.timeline().size());
        dossiers.add(laid, dossier, user.username());
        dossiers.keepPaper(laid.id(), pdf);
        record(laid, "DossierCompiled");
        return DossierView.of(laid);
    }

    public List<DossierView.Row> of(String caseId) {
        check(caseId);
        return dossiers.of(caseId);
    }

    public DossierView get(String id) {
        return DossierView.of(visible(id));
    }

    /** The paper as it was laid down. */
    public IssuedDocument pdf(String id) {
        Dossiers.Laid laid = visible(id);
        IssuedDocument paper = new IssuedDocument(laid.number() + "履职尽责证据卷", DocumentFormat.PDF, paper(laid));
        QuarkusTransaction.requiringNew().run(() -> record(laid, "DossierIssued"));
        return paper;
    }

    /** Kept since it was laid down; of earlier dossiers set again, which takes long, and kept from then on. */
    byte[] paper(Dossiers.Laid laid) {
        return dossiers.paper(laid.id()).orElseGet(() -> {
            byte[] pdf = sheet.pdf(laid.number(), laid.dossier(), laid.contentHash());
            dossiers.keepPaper(laid.id(), pdf);
            return pdf;
        });
    }

    Dossiers.Laid visible(String id) {
        Dossiers.Laid laid = dossiers.find(id).orElseThrow(KeepDossiers::missing);
        check(laid.caseId());
        return laid;
    }

    private void record(Dossiers.Laid laid, String action) {
        audit.record(
                AUDITED,
                laid.caseId(),
                action,
                0,
                Map.of("dossier", laid.number(), "contentHash", laid.contentHash(), "pdfSha256", laid.pdfSha256()));
    }

    private void check(String caseId) {
        Optional<DossierCases> seen =
                cases.stream().filter(source -> source.visible(caseId)).findFirst();
        if (seen.isEmpty()) {
            throw missing();
        }
    }

    private static NotFoundProblem missing() {
        return new NotFoundProblem("dossier", "没有这份证据卷", "没有这个案件或证据卷，或者您无权查看");
    }
}
