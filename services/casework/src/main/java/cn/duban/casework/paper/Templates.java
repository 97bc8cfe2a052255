package cn.duban.casework.paper;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The templates packed below {@code document/}. What is missing from the data is an error, never an empty place. */
@ApplicationScoped
public class Templates {
    private final Map<String, Template> parsed = new ConcurrentHashMap<>();
    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new SafeText())
            .strictRendering(true)
            .build();

    /** The page with the data in it; {@code w} is the {@link Wording}. */
    public Document fill(String template, Map<String, Object> data) {
        return parse(parsed.computeIfAbsent(template, t -> engine.parse(Resources.text("document/" + t)))
                .instance()
                .data("w", new Wording())
                .data("d", data)
                .render());
    }

    private static Document parse(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("A template is not well formed", e);
        }
    }
}
