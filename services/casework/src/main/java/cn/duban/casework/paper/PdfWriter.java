package cn.duban.casework.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.GregorianCalendar;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Sets a page as PDF. The same page gives the same bytes. */
@ApplicationScoped
public class PdfWriter {
    private static final int NORMAL = 400;

    private final PressRoom room = new PressRoom();
    private final String style = Resources.text("document/official.css");

    public PdfWriter() {
        // Otherwise it writes to the console, past the log.
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    /** The finished file. @throws cn.duban.platform.problem.BusyProblem when too many are made at once */
    public byte[] write(Sheet sheet) {
        return room.set(() -> set(sheet));
    }

    private byte[] set(Sheet sheet) {
        Document page = (Document) sheet.page().cloneNode(true);
        Set<String> rare = Glyphs.settle(page);
        Element css = page.createElement("style");
        css.setTextContent(style);
        page.getElementsByTagName("head").item(0).appendChild(css);
        try (PdfBoxRenderer renderer = builder(page, rare).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            return save(renderer.getPdfDocument(), sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(Document page, Set<String> rare) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, "");
        builder.toStream(new ByteArrayOutputStream());
        // Nothing is ever fetched: whatever an address says, there is nobody to ask.
        builder.useUriResolver((base, uri) -> null);
        font(builder, Fonts.REGULAR.file(), "Body");
        font(builder, Fonts.BOLD.file(), "Title");
        rare.forEach(font -> font(builder, RareFonts.file(font), font));
        return builder;
    }

    private static void font(PdfRendererBuilder builder, byte[] font, String family) {
        builder.useFont(() -> new ByteArrayInputStream(font), family, NORMAL, FontStyle.NORMAL, true);
    }

    private static byte[] save(PDDocument document, Sheet sheet) throws IOException {
        GregorianCalendar dated = GregorianCalendar.from(sheet.datedAt().atZoneSameInstant(Wording.CHINA));
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(sheet.title());
        about.setProducer("Duban");
        about.setCreationDate(dated);
        about.setModificationDate(dated);
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage("zh-CN");
        document.setDocumentId(sheet.datedAt().toEpochSecond());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
