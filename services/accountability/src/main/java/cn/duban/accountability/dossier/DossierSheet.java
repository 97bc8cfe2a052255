package cn.duban.accountability.dossier;

import cn.duban.casework.paper.PdfWriter;
import cn.duban.casework.paper.Sheet;
import cn.duban.casework.paper.Templates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The dossier as a paper. The same content gives the same bytes. */
@ApplicationScoped
class DossierSheet {
    private final Templates templates;
    private final PdfWriter pdf;

    DossierSheet(Templates templates, PdfWriter pdf) {
        this.templates = templates;
        this.pdf = pdf;
    }

    /** @param hash of the content, printed on the paper */
    byte[] pdf(String number, Dossier dossier, String hash) {
        Dossier printed = Printed.of(dossier);
        int left = dossier.timeline().size() - printed.timeline().size();
        Map<String, Object> data =
                Map.of("number", number, "dossier", printed, "hash", hash, "left", left, "short", printed != dossier);
        return pdf.write(new Sheet(templates.fill("dossier.html", data), number + " 履职尽责证据卷", dossier.compiledAt()));
    }
}
