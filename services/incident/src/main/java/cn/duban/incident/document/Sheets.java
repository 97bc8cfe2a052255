package cn.duban.incident.document;

import cn.duban.incident.document.CaseFile.Inquiry;
import cn.duban.incident.document.CaseFile.Said;
import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Fills in the templates. */
@ApplicationScoped
class Sheets {
    private final Map<DocumentKind, Template> templates = new EnumMap<>(DocumentKind.class);

    Sheets() {
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new SafeText())
                .strictRendering(true)
                .build();
        for (DocumentKind kind : DocumentKind.values()) {
            templates.put(kind, engine.parse(Resources.text("document/" + kind.template())));
        }
    }

    /** @param said the statement a report is made from; the other papers take nothing from it */
    Sheet fill(DocumentKind kind, CaseFile file, Said said) {
        String html = Objects.requireNonNull(templates.get(kind))
                .data("file", file, "said", said, "w", new Wording())
                .render();
        return new Sheet(parse(html), file.number() + " " + kind.title(), datedAt(kind, file, said));
    }

    private static OffsetDateTime datedAt(DocumentKind kind, CaseFile file, Said said) {
        Inquiry inquiry = file.inquiry();
        if (inquiry == null) {
            return said.sentAt();
        }
        return switch (kind) {
            case FLASH_REPORT, FOLLOW_UP_REPORT -> said.sentAt();
            case INQUIRY_REPORT_COVER -> Objects.requireNonNull(inquiry.report()).filedAt();
            case REPLY -> Objects.requireNonNull(inquiry.reply()).at();
            case PLATE_NOTICE -> Objects.requireNonNull(inquiry.plate()).issuedAt();
        };
    }

    private static Document parse(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            return builder.parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("A template is not well formed", e);
        }
    }
}
